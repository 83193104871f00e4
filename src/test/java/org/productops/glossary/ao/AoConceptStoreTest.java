package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.java.ao.RawEntity;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.Explanation;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoConceptStoreTest {

    private static final long DOC = 7_000_000_000L;
    private static final long OTHER = 8;
    private static final Locale BRAZIL = Locale.forLanguageTag("pt-BR");

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoConceptStore store = store(database);

        Concept concept = store.insert(List.of(full(DOC)), 1).get(0);

        assertThat(concept).isEqualTo(full(DOC).withId(concept.id()));
        assertThat(store.find(DOC, concept.id())).contains(concept);
        assertThat(store.find(DOC, List.of(concept.id(), concept.id() + 1))).containsExactly(concept);
        assertThat(store.count(DOC)).isEqualTo(1);
        assertThat(store.find(OTHER, concept.id())).isEmpty();
        assertThat(store.all(OTHER)).isEmpty();
        for (long id : new long[] {concept.id() + 1, 0, -1, Long.MAX_VALUE, (1L << 32) + concept.id()}) {
            assertThat(store.find(DOC, id)).isEmpty();
        }
    }

    @OnEveryDatabase
    void longTextsAreReadOfSingleConceptsOnly(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept concept = store.insert(List.of(full(DOC)), 1).get(0);

        assertThat(store.all(DOC)).containsExactly(concept.withoutTexts());
        assertThat(store.changedSince(DOC, 0).orElseThrow()).containsExactly(concept.withoutTexts());
        assertThat(statementsOf(database, () -> store.all(DOC))).noneMatch(sql -> sql.contains("LONG_TEXT"));
        assertThat(concept.withoutTexts()).isNotEqualTo(concept);
    }

    @OnEveryDatabase
    void keepsAConceptOfWhichNothingMoreIsKnownThanItsName(TestDatabase database) {
        AoConceptStore store = store(database);

        Concept concept = store.insert(List.of(concept("Checkout")), 1).get(0);

        assertThat(store.find(DOC, concept.id())).contains(concept("Checkout").withId(concept.id()));
    }

    @OnEveryDatabase
    void givesIdsThatNobodyEverHad(TestDatabase database) {
        AoConceptStore store = store(database);
        List<Concept> first =
                store.insert(List.of(concept("a"), concept("b"), concept("c").withId(0)), 1);
        store.delete(first);

        List<Long> ids = store.newIds(2);
        Concept back = store.insert(List.of(first.get(1)), 2).get(0);
        List<Concept> pair = store.insert(
                List.of(related(concept("d"), ids.get(0), ids.get(1)), related(concept("e"), ids.get(1), ids.get(0))),
                3);
        List<Concept> many = store.insert(
                IntStream.range(0, 501).mapToObj(i -> concept("m" + i)).toList(), 4);

        assertThat(back).isEqualTo(first.get(1));
        assertThat(pair).extracting(Concept::id).containsExactlyElementsOf(ids);
        assertThat(first).extracting(Concept::id).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ids);
        assertThat(many)
                .extracting(Concept::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id > ids.get(1));
        assertThat(many).extracting(Concept::name).startsWith("m0", "m1").endsWith("m500");
        assertThat(store.all(DOC)).hasSize(504);
    }

    @OnEveryDatabase
    void remembersWhichConceptHasTheWordsOfOneThatIsGone(TestDatabase database) {
        AoConceptStore store = store(database);
        List<Concept> concepts = store.insert(List.of(concept("Till"), concept("Desk")), 1);
        long till = concepts.get(0).id();
        store.merged(concepts.get(0), concepts.get(1).id());

        assertThat(store.mergedInto(DOC, till)).contains(concepts.get(1).id());
        assertThat(store.mergedInto(OTHER, till)).isEmpty();
        assertThat(store.mergedInto(DOC, concepts.get(1).id())).isEmpty();
        assertThat(statementsOf(database, () -> store.mergedInto(DOC, till))).hasSize(1);
        store.deleteAll(DOC);
        assertThat(store.mergedInto(DOC, till)).isEmpty();
    }

    @OnEveryDatabase
    void replacesConcepts(TestDatabase database) {
        AoConceptStore store = store(database);
        List<Concept> before = store.insert(List.of(full(DOC), concept("Other"), concept("Gone")), 1);
        store.delete(List.of(before.get(2)));

        Concept after = new Concept(
                before.get(0).id(),
                DOC,
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                List.of(new Explanation(Locale.GERMAN, "neu", "")),
                List.of(Term.of("b", Locale.GERMAN, TermStatus.PREFERRED), Term.of("a", BRAZIL, TermStatus.ADMITTED)),
                2);
        store.update(List.of(after, before.get(2).withVersion(2)), 3);

        assertThat(store.all(DOC)).containsExactlyInAnyOrder(after, before.get(1));
        assertThat(store.find(DOC, after.id())).contains(after);
        assertThat(store.changedSince(DOC, 2).orElseThrow()).containsExactly(after);
    }

    @OnEveryDatabase
    void removesConceptsWithAllThatBelongsToThem(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        List<Concept> concepts = store.insert(List.of(full(DOC), concept("Other")), 1);

        store.delete(List.of(concepts.get(0)));

        assertThat(store.all(DOC)).containsExactly(concepts.get(1));
        assertThat(ao.count(ConceptTermEntity.class)).isEqualTo(1);
        assertThat(ao.count(ConceptExplanationEntity.class)).isZero();
        assertThat(ao.count(ConceptRelationEntity.class)).isZero();
        assertThat(ao.count(ConceptNumberEntity.class)).isZero();
    }

    @OnEveryDatabase
    void removesAllOfOneGlossary(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        store.insert(List.of(full(DOC)), 1);
        Concept other = store.insert(List.of(full(OTHER)), 1).get(0);
        store.put(new Domain(0, DOC, 0, "Payments", "", 1));
        Domain domain = store.put(new Domain(0, OTHER, 0, "Payments", "", 1));

        assertThat(store.deleteAll(DOC)).isEqualTo(1);
        assertThat(store.deleteAll(DOC)).isZero();

        assertThat(store.all(DOC)).isEmpty();
        assertThat(store.domains(DOC)).isEmpty();
        assertThat(store.find(OTHER, other.id())).contains(other);
        assertThat(store.domains(OTHER)).containsExactly(domain);
    }

    @OnEveryDatabase
    void homonymsAndTermsThatGrowWhenTheyAreComparedAreTaken(TestDatabase database) {
        AoConceptStore store = store(database);

        List<Concept> concepts =
                store.insert(List.of(concept("\ufdfa".repeat(200)), concept("PR"), concept("PR"), concept("pr")), 1);

        assertThat(store.all(DOC)).containsExactlyInAnyOrderElementsOf(concepts);
    }

    @OnEveryDatabase
    void tellsWhatChangedSinceARevision(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept first = store.insert(List.of(concept("First")), 1).get(0);
        Concept second = store.insert(List.of(concept("Second")), 2).get(0);
        store.insert(List.of(full(OTHER)), 9);
        Concept changed = first.withStatus(ConceptStatus.RETIRED).withVersion(2);
        store.update(List.of(changed), 3);

        assertThat(store.changedSince(DOC, 0).orElseThrow()).containsExactlyInAnyOrder(changed, second);
        assertThat(store.changedSince(DOC, 2).orElseThrow()).containsExactly(changed);
        assertThat(store.changedSince(DOC, 3).orElseThrow()).isEmpty();
        assertThat(statements(database, () -> store.changedSince(DOC, 0))).isEqualTo(5);
        assertThat(statements(database, () -> store.changedSince(DOC, 3))).isEqualTo(1);
    }

    @OnEveryDatabase
    void leavesItToReadingAllWhereTooMuchChanged(TestDatabase database) {
        AoConceptStore store = store(database);
        store.insert(List.of(concept("first")), 1);
        store.insert(IntStream.range(0, 500).mapToObj(i -> concept("c" + i)).toList(), 2);

        assertThat(store.changedSince(DOC, 1).orElseThrow()).hasSize(500);
        assertThat(store.changedSince(DOC, 0)).isEmpty();
    }

    @OnEveryDatabase
    void readsInAFixedNumberOfStatements(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept concept = store.insert(List.of(full(DOC)), 1).get(0);
        List<Long> ids = store
                .insert(IntStream.range(0, 50).mapToObj(i -> full(DOC)).toList(), 1)
                .stream()
                .map(Concept::id)
                .toList();

        assertThat(store.all(DOC)).hasSize(51);
        assertThat(statements(database, () -> store.all(DOC))).isEqualTo(4);
        assertThat(statements(database, () -> store.count(DOC))).isEqualTo(1);
        assertThat(statements(database, () -> store.find(DOC, concept.id()))).isEqualTo(4);
        assertThat(statements(database, () -> store.find(DOC, ids))).isEqualTo(4);
        assertThat(statements(database, () -> store.domains(DOC))).isEqualTo(1);
    }

    @OnEveryDatabase
    void writesManyInAsFewStatementsAsOne(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept one = store.insert(List.of(full(DOC)), 1).get(0);
        List<Concept> many = IntStream.range(0, 100).mapToObj(i -> full(DOC)).toList();

        // PostgreSQL is asked for the id of a row before it is made.
        assertThat(statements(database, () -> store.insert(List.of(full(DOC)), 2)))
                .isBetween(6, 7);
        assertThat(statements(database, () -> store.update(List.of(one), 3))).isEqualTo(9);
        assertThat(statements(database, () -> store.delete(List.of(one)))).isEqualTo(4);
        // Twenty-two terms and three relations each: 2,200 rows and 300; two million characters.
        assertThat(statements(database, () -> store.insert(many, 4))).isEqualTo(3 + 1 + 5 + 3 + 1);
        List<Concept> all =
                store.find(DOC, store.all(DOC).stream().map(Concept::id).toList());
        assertThat(statements(database, () -> store.update(all, 5))).isEqualTo(1 + 4 + 1 + 5 + 3 + 1);
        assertThat(statements(database, () -> store.delete(all))).isEqualTo(4);
        assertThat(store.all(DOC)).isEmpty();
    }

    @OnEveryDatabase
    void readsTheWordsThatAreInForceInAllGlossariesAtOnce(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept checkout = concept("Checkout")
                .withTerms(List.of(
                        Term.of("Checkout", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("Till", Locale.ENGLISH, TermStatus.DEPRECATED)));
        List<Concept> stored = store.insert(
                List.of(checkout, concept("Draft").withStatus(ConceptStatus.DRAFT), concept("Retired")), 1);
        store.update(List.of(stored.get(2).withStatus(ConceptStatus.RETIRED)), 2);
        store.insert(List.of(in(OTHER, concept("Other"))), 2);

        assertThat(store.designations()).containsOnlyKeys(DOC, OTHER);
        assertThat(store.designations().get(DOC)).containsExactlyInAnyOrder("Checkout", "Till");
        assertThat(store.designations().get(OTHER)).containsExactly("Other");
        assertThat(statements(database, store::designations)).isEqualTo(1);
    }

    @OnEveryDatabase
    void whatCannotBeReadHidesNothingElseAndIsNotShownInTexts(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        Concept other = store.insert(List.of(concept("Other")), 1).get(0);
        Concept concept = store.insert(List.of(full(DOC)), 2).get(0);
        spoil(ao, ConceptTermEntity.class, concept, "TERM_POSITION = 0", row -> {
            row.setTermStatus("OF_A_LATER_VERSION");
            row.setTermType("OF_A_LATER_VERSION");
            row.setCaseRule("OF_A_LATER_VERSION");
            row.setPartOfSpeech("OF_A_LATER_VERSION");
            row.save();
        });
        spoil(ao, ConceptTermEntity.class, concept, "TERM_POSITION = 1", row -> {
            row.setLanguageTag("!");
            row.save();
        });
        spoil(ao, ConceptExplanationEntity.class, concept, "EXPLANATION_POSITION = 0", row -> {
            row.setLanguageTag("?");
            row.save();
        });
        spoil(ao, ConceptRelationEntity.class, concept, "RELATION_KIND = 'RELATED'", row -> {
            row.setRelationKind("OF_A_LATER_VERSION");
            row.save();
        });
        spoil(ao, ConceptEntity.class, concept, "DOMAIN_ID = 5", row -> {
            row.setConceptStatus("OF_A_LATER_VERSION");
            row.setReviewedOn("some day");
            row.save();
        });

        Concept read = store.find(DOC, concept.id()).orElseThrow();
        assertThat(read.status()).isEqualTo(ConceptStatus.DRAFT);
        assertThat(read.designations()).containsExactlyElementsOf(concept.designations());
        assertThat(read.terms().get(0))
                .isEqualTo(new Term(
                        concept.terms().get(0).text(),
                        Locale.ENGLISH,
                        TermStatus.ADMITTED,
                        TermType.FULL_FORM,
                        Optional.empty(),
                        CaseRule.EXACT,
                        concept.terms().get(0).forms(),
                        concept.terms().get(0).note(),
                        0));
        assertThat(read.terms().get(1).language()).isEqualTo(Locale.ROOT);
        assertThat(read.explanations()).extracting(Explanation::language).containsExactly(Locale.ROOT, BRAZIL);
        assertThat(read.classification()).isEqualTo(new Classification(5, "payments", Set.of(3L), Set.of()));
        assertThat(read.care().reviewed()).isEmpty();
        assertThat(store.all(DOC)).containsExactlyInAnyOrder(other, read.withoutTexts());

        Concept mended = full(DOC).withId(concept.id()).withVersion(2);
        store.update(List.of(mended), 3);
        assertThat(store.find(DOC, concept.id())).contains(mended);
    }

    @OnEveryDatabase
    void anApprovedConceptOfWhichOnePartCannotBeReadIsADraft(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        List<Concept> concepts = store.insert(List.of(concept("Checkout"), concept("Nameless")), 1);
        spoil(ao, ConceptTermEntity.class, concepts.get(0), "TERM_POSITION = 0", row -> {
            row.setTermType("OF_A_LATER_VERSION");
            row.save();
        });
        ao.deleteWithSQL(
                ConceptTermEntity.class, "CONCEPT_ID = ?", concepts.get(1).id());

        assertThat(store.all(DOC))
                .hasSize(2)
                .allMatch(each -> each.status() == ConceptStatus.DRAFT)
                .extracting(Concept::name)
                .containsExactlyInAnyOrder("Checkout", "#" + concepts.get(1).id());
    }

    private static <T extends RawEntity<Integer>> void spoil(
            ActiveObjects ao, Class<T> type, Concept concept, String which, Consumer<T> change) {
        T[] rows = ao.find(type, "CONCEPT_ID = ? AND " + which, concept.id());
        assertThat(rows).isNotEmpty();
        List.of(rows).forEach(change);
    }

    @OnEveryDatabase
    void keepsDomains(TestDatabase database) {
        AoConceptStore store = store(database);
        Domain top = store.put(new Domain(0, DOC, 0, "d".repeat(255), "What people pay \u20ac for", 1));
        Domain child = store.put(new Domain(0, DOC, top.id(), "Cards", "", 1));
        store.put(new Domain(0, OTHER, 0, "Other", "", 1));

        assertThat(store.domains(DOC)).containsExactlyInAnyOrder(top, child);

        Domain moved = new Domain(child.id(), DOC, 0, "Credit cards", "Not debit", 2);
        assertThat(store.put(moved)).isEqualTo(moved);
        store.delete(top);

        assertThat(store.domains(DOC)).containsExactly(moved);
    }

    private static int statements(TestDatabase database, Runnable work) {
        return statementsOf(database, work).size();
    }

    private static List<String> statementsOf(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return List.copyOf(sql.statements());
        }
    }

    private static AoConceptStore store(TestDatabase database) {
        return new AoConceptStore(GlossaryTables.open(database));
    }

    private static Concept concept(String name) {
        return new Concept(
                0,
                DOC,
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                List.of(),
                List.of(Term.of(name, Locale.ENGLISH, TermStatus.PREFERRED)),
                1);
    }

    private static Concept in(long glossaryId, Concept concept) {
        return new Concept(
                concept.id(),
                glossaryId,
                concept.status(),
                concept.classification(),
                concept.care(),
                concept.sources(),
                concept.explanations(),
                concept.terms(),
                concept.version());
    }

    private static Concept related(Concept concept, long id, long other) {
        return concept.withId(id).withClassification(new Classification(0, "", Set.of(), Set.of(other)));
    }

    /** A concept with much in it. */
    private static Concept full(long glossaryId) {
        return new Concept(
                0,
                glossaryId,
                ConceptStatus.RETIRED,
                new Classification(5, "payments", Set.of(3L), Set.of(1L, 2L)),
                new Care("key-of-owner", "key-of-proposer", 12, Optional.of(LocalDate.of(2026, 2, 28))),
                List.of("ISO 704", "https://example.com/a?b=c"),
                List.of(
                        new Explanation(
                                Locale.ENGLISH,
                                "d".repeat(485) + "\n\u00fc\ud83d\ude00<script>",
                                "t".repeat(19_990) + "\n\n*\u20ac*"),
                        new Explanation(BRAZIL, "", "Um texto")),
                IntStream.range(0, 22).mapToObj(AoConceptStoreTest::term).toList(),
                1);
    }

    private static Term term(int i) {
        return switch (i) {
            case 0 ->
                new Term(
                        "Stra\u00dfe <b>'\"",
                        Locale.ENGLISH,
                        TermStatus.PREFERRED,
                        TermType.PHRASE,
                        Optional.of(PartOfSpeech.NOUN),
                        CaseRule.INITIAL,
                        List.of("Stra\u00dfen", "Strassen"),
                        "First line\nand second",
                        0);
            case 1 ->
                Term.of("STR", BRAZIL, TermStatus.SUPERSEDED)
                        .withType(TermType.ACRONYM)
                        .withCaseRule(CaseRule.EXACT)
                        .withReplacedBy(77);
            default -> Term.of("term " + (100 - i), Locale.ENGLISH, TermStatus.ADMITTED);
        };
    }
}
