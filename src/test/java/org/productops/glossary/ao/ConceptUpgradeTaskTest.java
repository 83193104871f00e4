package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.store.ao.Batches;
import org.productops.devhost.ao.ActiveObjectsFactory;
import org.productops.devhost.ao.TableNamespace;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptRules;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Glossary;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

/** Starts from the tables of the first release, with rows in them. */
class ConceptUpgradeTaskTest {

    private static final long DOC = 7_000_000_000L;
    private static final long OTHER = 8;

    @OnEveryDatabase
    void termsBecomeConceptsOfTheirSpacesWithTheSameIds(TestDatabase database) {
        ActiveObjects old = older(database);
        int gone = term(old, DOC, "Gone", "d", 1);
        int checkout = term(old, DOC, "Checkout", "Where people <pay>\nfor it", 3);
        designation(old, checkout, DOC, "SYNONYM", 1, "Till");
        designation(old, checkout, DOC, "SYNONYM", 0, "Cash desk");
        designation(old, checkout, DOC, "ABBREVIATION", 0, "CO");
        designation(old, checkout, DOC, "OF_A_LATER_VERSION", 2, "Register");
        int approximately = term(old, OTHER, "Approximately", null, 1);
        designation(old, approximately, OTHER, "ABBREVIATION", 0, "approx.");
        designation(old, approximately, OTHER, "SYNONYM", 0, "c");
        designation(old, 4711, OTHER, "SYNONYM", 0, "of no term");
        old.deleteWithSQL(OldTermEntity.class, "ID = ?", gone);

        upgrade(database);

        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        AoGlossaryStore glossaries = new AoGlossaryStore(ao);
        Glossary doc = glossaries.ofSpace(DOC).orElseThrow();
        Glossary other = glossaries.ofSpace(OTHER).orElseThrow();
        assertThat(doc).isEqualTo(new Glossary(doc.id(), DOC, "", "", "", Locale.ENGLISH, List.of(), false, 1));
        assertThat(glossaries.all()).containsExactlyInAnyOrder(doc, other);
        assertThat(store.all(doc.id()))
                .containsExactly(concept(
                        checkout,
                        doc.id(),
                        List.of(new Explanation(Locale.ENGLISH, "Where people <pay>\nfor it", "")),
                        List.of(
                                Term.of("Checkout", Locale.ENGLISH, TermStatus.PREFERRED),
                                Term.of("CO", Locale.ENGLISH, TermStatus.ADMITTED)
                                        .withType(TermType.ACRONYM)
                                        .withCaseRule(CaseRule.EXACT),
                                Term.of("Cash desk", Locale.ENGLISH, TermStatus.ADMITTED),
                                Term.of("Till", Locale.ENGLISH, TermStatus.ADMITTED),
                                Term.of("Register", Locale.ENGLISH, TermStatus.ADMITTED)),
                        3));
        assertThat(store.all(other.id()))
                .containsExactly(concept(
                        approximately,
                        other.id(),
                        List.of(),
                        List.of(
                                Term.of("Approximately", Locale.ENGLISH, TermStatus.PREFERRED),
                                Term.of("approx.", Locale.ENGLISH, TermStatus.ADMITTED)
                                        .withType(TermType.ABBREVIATION),
                                Term.of("c", Locale.ENGLISH, TermStatus.ADMITTED)
                                        .withCaseRule(CaseRule.EXACT)),
                        1));
        assertThat(store.newIds(1).get(0)).isGreaterThan(approximately);
        assertThat(old.count(OldTermEntity.class)).isZero();
        assertThat(old.count(OldTermDesignationEntity.class)).isZero();
        assertThat(ao.count(ConceptNumberEntity.class)).isZero();
    }

    @OnEveryDatabase
    void aLongDefinitionBecomesTheLongTextAndItsBeginningTheDefinition(TestDatabase database) {
        ActiveObjects old = older(database);
        String definition =
                "A *word* with_some markup\n\n- and lines. ".repeat(100).strip();
        int id = term(old, DOC, "Long", definition, 1);
        int longest = term(old, DOC, "Longest", "d".repeat(500), 1);

        upgrade(database);

        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        long glossary = new AoGlossaryStore(ao).ofSpace(DOC).orElseThrow().id();
        Explanation explanation =
                store.find(glossary, id).orElseThrow().explanations().get(0);
        assertThat(explanation.text()).startsWith("A \\*word\\* with\\_some markup\n\n\\- and lines. A \\*word");
        assertThat(explanation.definition())
                .startsWith("A *word* with_some markup\n\n- and lines. A ")
                .endsWith("\u2026")
                .hasSizeBetween(480, ConceptRules.LONGEST_DEFINITION);
        assertThat(store.find(glossary, longest).orElseThrow().explanations())
                .containsExactly(new Explanation(Locale.ENGLISH, "d".repeat(500), ""));
    }

    @OnEveryDatabase
    void theyAreInTheLanguageOfTheSite(TestDatabase database) {
        ActiveObjects old = older(database);
        term(old, DOC, "Kasse", "Wo man bezahlt", 1);
        ActiveObjects ao = forUpgrade(database);
        new ConceptUpgradeTask().upgrade(ModelVersion.valueOf("0"), readOnly(ao));

        new OldTerms(ao, () -> Locale.GERMANY).move();

        ActiveObjects now = GlossaryTables.open(database);
        Glossary glossary = new AoGlossaryStore(now).ofSpace(DOC).orElseThrow();
        assertThat(glossary.language()).isEqualTo(Locale.GERMANY);
        Concept concept = new AoConceptStore(now).all(glossary.id()).get(0);
        assertThat(concept.terms()).extracting(Term::language).containsExactly(Locale.GERMANY);
        assertThat(concept.explanations()).extracting(Explanation::language).containsExactly(Locale.GERMANY);
    }

    /** The same tables, out of which no rows come yet. */
    private static ActiveObjects readOnly(ActiveObjects ao) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ConceptUpgradeTaskTest.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> method.getName().equals("migrate")
                        ? method.invoke(ao, arguments)
                        : method.getName().equals("find") ? new OldTermEntity[0] : 0);
    }

    @OnEveryDatabase
    void aNewInstallationHasNothingToMove(TestDatabase database) {
        upgrade(database);

        ActiveObjects ao = GlossaryTables.open(database);
        assertThat(new AoGlossaryStore(ao).all()).isEmpty();
        assertThat(new AoConceptStore(ao).newIds(2)).containsExactly(1L, 2L);
    }

    @OnEveryDatabase
    void tenThousandTermsOfTwoHundredSpacesGoInFewStatements(TestDatabase database) {
        ActiveObjects old = older(database);
        List<Map<String, Object>> terms = new ArrayList<>();
        List<Map<String, Object>> designations = new ArrayList<>();
        IntStream.rangeClosed(1, 10_000).forEach(i -> {
            terms.add(termRow(1 + i % 200, "term " + i, "definition " + i, 1));
            designations.add(designationRow(i, 1 + i % 200, "NAME", 0, "term " + i));
            designations.add(designationRow(i, 1 + i % 200, "SYNONYM", 0, "synonym " + i));
        });
        Batches.insert(old, OldTermEntity.class, terms);
        Batches.insert(old, OldTermDesignationEntity.class, designations);
        Set<Long> ids = new TreeSet<>();
        for (OldTermEntity row : old.find(OldTermEntity.class)) {
            ids.add((long) row.getID());
        }
        ActiveObjects ao = forUpgrade(database);

        int statements;
        try (SqlCounter.Recording sql = database.record()) {
            new ConceptUpgradeTask().upgrade(ModelVersion.valueOf("0"), ao);
            statements = (int) sql.statements().stream()
                    .filter(each -> each.matches("(?i)\\s*(select|insert|delete|update)\\b.*\\bAO_.*"))
                    .count();
        }

        // Twenty batches of what is read, written and deleted; as many of ids that are passed over; one of glossaries.
        assertThat(statements).isLessThan(20 * 9 + 20 * 3 + 20);
        ActiveObjects now = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(now);
        List<Glossary> glossaries = new AoGlossaryStore(now).all();
        assertThat(glossaries).hasSize(200);
        List<Concept> concepts = glossaries.stream()
                .flatMap(glossary -> store.all(glossary.id()).stream())
                .toList();
        assertThat(concepts).extracting(Concept::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(concepts).allMatch(concept -> concept.terms().size() == 2);
        assertThat(store.newIds(1).get(0)).isGreaterThan(10_000);
    }

    @OnEveryDatabase
    void whatWasBrokenOffIsGoneOnWith(TestDatabase database) {
        ActiveObjects old = older(database);
        Batches.insert(
                old,
                OldTermEntity.class,
                IntStream.range(0, 1_200)
                        .mapToObj(i -> termRow(DOC + i % 3, "term " + i, "definition " + i, 1))
                        .toList());
        Map<Long, String> names = new HashMap<>();
        for (OldTermEntity row : old.find(OldTermEntity.class)) {
            names.put((long) row.getID(), row.getTermName());
        }

        int attempts = 0;
        for (int calls = 4; old.count(OldTermEntity.class) > 0; calls += 3) {
            attempts++;
            ActiveObjects broken = breaking(forUpgrade(database), calls);
            try {
                new ConceptUpgradeTask().upgrade(ModelVersion.valueOf("0"), broken);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("the power is gone");
            }
        }

        assertThat(attempts).isGreaterThan(3);
        ActiveObjects ao = GlossaryTables.open(database);
        AoConceptStore store = new AoConceptStore(ao);
        assertThat(new AoGlossaryStore(ao)
                        .all().stream()
                                .flatMap(glossary -> store.all(glossary.id()).stream())
                                .collect(Collectors.toMap(Concept::id, Concept::name)))
                .isEqualTo(names);
        assertThat(new AoGlossaryStore(ao).all()).hasSize(3);
    }

    /** Fails after so many calls, in the middle of whatever is done. */
    private static ActiveObjects breaking(ActiveObjects ao, int calls) {
        AtomicInteger left = new AtomicInteger(calls);
        return (ActiveObjects) Proxy.newProxyInstance(
                ConceptUpgradeTaskTest.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (left.getAndDecrement() <= 0) {
                        throw new IllegalStateException("the power is gone");
                    }
                    try {
                        return method.invoke(ao, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @OnEveryDatabase
    void doneTwiceItChangesNothing(TestDatabase database) {
        ActiveObjects old = older(database);
        term(old, DOC, "Checkout", "d", 1);
        upgrade(database);
        ActiveObjects ao = GlossaryTables.open(database);
        long glossary = new AoGlossaryStore(ao).ofSpace(DOC).orElseThrow().id();
        List<Concept> before = new AoConceptStore(ao).all(glossary);

        upgrade(database);

        assertThat(new AoConceptStore(ao).all(glossary)).isEqualTo(before).hasSize(1);
        assertThatThrownBy(() -> ao.count(OldTermEntity.class)).hasMessageContaining("<entity>");
    }

    private static void upgrade(TestDatabase database) {
        new ConceptUpgradeTask().upgrade(ModelVersion.valueOf("0"), forUpgrade(database));
    }

    private static ActiveObjects forUpgrade(TestDatabase database) {
        return ActiveObjectsFactory.openForUpgrade(
                database.database(), new TableNamespace("org.productops.product-ops"));
    }

    private static ActiveObjects older(TestDatabase database) {
        return database.activeObjects(OldTermEntity.class, OldTermDesignationEntity.class);
    }

    private static int term(ActiveObjects old, long spaceId, String name, String definition, long version) {
        int id = old.create(OldTermEntity.class, termRow(spaceId, name, definition, version))
                .getID();
        designation(old, id, spaceId, "NAME", 0, name);
        return id;
    }

    private static Map<String, Object> termRow(long spaceId, String name, String definition, long version) {
        Map<String, Object> row = new HashMap<>();
        row.put("SPACE_ID", spaceId);
        row.put("TERM_NAME", name);
        row.put("DEFINITION", definition);
        row.put("ROW_VERSION", version);
        row.put("CHANGED_IN", 17L);
        return row;
    }

    private static void designation(
            ActiveObjects old, int termId, long spaceId, String kind, int position, String text) {
        old.create(OldTermDesignationEntity.class, designationRow(termId, spaceId, kind, position, text));
    }

    private static Map<String, Object> designationRow(
            int termId, long spaceId, String kind, int position, String text) {
        return Map.of(
                "TERM_ID",
                termId,
                "SPACE_ID",
                spaceId,
                "DESIGNATION_KIND",
                kind,
                "DESIGNATION_POSITION",
                position,
                "DESIGNATION_TEXT",
                text,
                "DESIGNATION_KEY",
                spaceId + " " + text);
    }

    private static Concept concept(
            long id, long glossaryId, List<Explanation> explanations, List<Term> terms, long version) {
        return new Concept(
                id,
                glossaryId,
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                explanations,
                terms,
                version);
    }
}
