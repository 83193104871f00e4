package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.Concept;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoConceptStoreTest {

    private static final long DOC = 7_000_000_000L;
    private static final long OTHER = 8;

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoConceptStore store = store(database);

        Concept term = store.insert(full(DOC), 1);

        assertThat(term).isEqualTo(full(DOC).withId(term.id()));
        assertThat(store.find(DOC, term.id())).contains(term);
        assertThat(store.all(DOC)).containsExactly(term);
        assertThat(store.count(DOC)).isEqualTo(1);
        assertThat(store.find(OTHER, term.id())).isEmpty();
        assertThat(store.all(OTHER)).isEmpty();
        for (long id : new long[] {term.id() + 1, 0, -1, Long.MAX_VALUE, (1L << 32) + term.id()}) {
            assertThat(store.find(DOC, id)).isEmpty();
        }
    }

    @OnEveryDatabase
    void replacesATerm(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept before = store.insert(full(DOC), 1);
        Concept other = store.insert(term("Other", List.of("another"), ""), 2);

        Concept after = new Concept(before.id(), DOC, "STR", "new", List.of("b", "a"), "", 2);
        store.update(before, after, 3);

        assertThat(store.all(DOC)).containsExactlyInAnyOrder(after, other);
        assertThat(store.find(DOC, before.id())).contains(after);
        assertThat(store.holders(DOC, List.of("synonym 7"))).isEmpty();
    }

    @OnEveryDatabase
    void keepsWhichOfTheSameDesignationsIsTheAbbreviation(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept before = store.insert(term("Checkout", List.of("CO"), ""), 1);

        Concept after = new Concept(before.id(), DOC, "Checkout", "d", List.of(), "CO", 2);
        store.update(before, after, 2);

        assertThat(store.find(DOC, before.id())).contains(after);
    }

    @OnEveryDatabase
    void aRowOfAKindThatIsNotKnownHoldsUpNobodyAndIsShownWithItsTerm(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(TermEntity.class, TermDesignationEntity.class);
        AoConceptStore store = new AoConceptStore(ao);
        Concept other = store.insert(term("Other", List.of("another"), ""), 1);
        Concept term = store.insert(term("Checkout", List.of("Till", "Cash desk"), "CO"), 2);
        spoil(ao, "Till", row -> row.setDesignationKind("OF_A_LATER_VERSION"));
        spoil(ao, "CO", row -> row.setDesignationKind("OF_A_LATER_VERSION"));
        spoil(ao, "Cash desk", row -> row.setDesignationPosition(0));
        TermEntity row = ao.get(TermEntity.class, (int) term.id());
        row.setDefinition(null);
        row.save();

        Concept read = store.find(DOC, term.id()).orElseThrow();
        assertThat(read.synonyms()).containsExactlyInAnyOrder("Till", "CO", "Cash desk");
        assertThat(read.abbreviation()).isEmpty();
        assertThat(read.definition()).isEmpty();
        assertThat(store.all(DOC)).containsExactlyInAnyOrder(other, read);
        assertThat(store.changedSince(DOC, 1).orElseThrow()).containsExactly(read);
        assertThat(store.holders(DOC, List.of("till"))).containsEntry("till", term.id());

        Concept mended = new Concept(term.id(), DOC, "Checkout", "d", List.of("Till"), "CO", 2);
        store.update(read, mended, 3);
        assertThat(store.find(DOC, term.id())).contains(mended);
    }

    private static void spoil(ActiveObjects ao, String designation, Consumer<TermDesignationEntity> change) {
        TermDesignationEntity row = ao.find(TermDesignationEntity.class, "DESIGNATION_TEXT = ?", designation)[0];
        change.accept(row);
        row.save();
    }

    @OnEveryDatabase
    void removesATermWithItsDesignations(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept term = store.insert(full(DOC), 1);
        Concept other = store.insert(term("Other", List.of("another"), ""), 2);

        store.delete(term);

        assertThat(store.all(DOC)).containsExactly(other);
        assertThat(store.holders(DOC, List.of("str", "another"))).containsOnlyKeys("another");
        assertThat(store.insert(full(DOC), 3).id()).isNotEqualTo(term.id());
    }

    @OnEveryDatabase
    void removesTheTermsOfOneSpace(TestDatabase database) {
        AoConceptStore store = store(database);
        store.insert(full(DOC), 1);
        Concept other = store.insert(full(OTHER), 1);

        assertThat(store.deleteAll(DOC)).isEqualTo(1);
        assertThat(store.deleteAll(DOC)).isZero();

        assertThat(store.all(DOC)).isEmpty();
        assertThat(store.all(OTHER)).containsExactly(other);
        assertThat(store.holders(DOC, List.of("str"))).isEmpty();
    }

    @OnEveryDatabase
    void knowsWhoHasADesignation(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept term = store.insert(full(DOC), 1);
        store.insert(new Concept(0, OTHER, "free", "d", List.of(), "", 1), 1);

        assertThat(store.holders(DOC, List.of("STRASSE <B>'\"", "Str", "str", "SYNONYM  7", "free")))
                .containsOnlyKeys("STRASSE <B>'\"", "Str", "str", "SYNONYM  7")
                .containsValue(term.id());
    }

    @OnEveryDatabase
    void theDatabaseItselfKeepsDesignationsUnique(TestDatabase database) {
        AoConceptStore store = store(database);
        store.insert(term("Checkout", List.of(), ""), 1);

        assertThatThrownBy(() -> store.insert(term("CHECKOUT", List.of(), ""), 2))
                .isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void takesDesignationsThatGrowWhenTheyAreCompared(TestDatabase database) {
        AoConceptStore store = store(database);

        Concept term = store.insert(term("\ufdfa".repeat(100), List.of(), ""), 1);

        assertThat(store.all(DOC)).containsExactly(term);
    }

    @OnEveryDatabase
    void tellsWhatChangedSinceARevision(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept first = store.insert(full(DOC), 1);
        Concept second = store.insert(term("Second", List.of("two"), "2"), 2);
        store.insert(full(OTHER), 9);
        Concept changed = new Concept(first.id(), DOC, "First", "new", List.of("one"), "", 2);
        store.update(first, changed, 3);

        assertThat(store.changedSince(DOC, 0).orElseThrow()).containsExactlyInAnyOrder(changed, second);
        assertThat(store.changedSince(DOC, 2).orElseThrow()).containsExactly(changed);
        assertThat(store.changedSince(DOC, 3).orElseThrow()).isEmpty();
        assertThat(statements(database, () -> store.changedSince(DOC, 0))).isEqualTo(3);
        assertThat(statements(database, () -> store.changedSince(DOC, 3))).isEqualTo(1);
    }

    @OnEveryDatabase
    void leavesItToReadingAllWhereTooMuchChanged(TestDatabase database) {
        AoConceptStore store = store(database);
        IntStream.range(0, 501).forEach(i -> store.insert(term("term " + i, List.of(), ""), i + 1));

        assertThat(store.changedSince(DOC, 1).orElseThrow()).hasSize(500);
        assertThat(store.changedSince(DOC, 0)).isEmpty();
    }

    @OnEveryDatabase
    void readsInAFixedNumberOfStatements(TestDatabase database) {
        AoConceptStore store = store(database);
        Concept term = store.insert(full(DOC), 1);
        IntStream.range(0, 50).forEach(i -> store.insert(term("term " + i, List.of("alias " + i), ""), 1));

        assertThat(store.all(DOC)).hasSize(51);
        assertThat(statements(database, () -> store.all(DOC))).isEqualTo(2);
        assertThat(statements(database, () -> store.count(DOC))).isEqualTo(1);
        assertThat(statements(database, () -> store.find(DOC, term.id()))).isEqualTo(2);
        assertThat(statements(database, () -> store.holders(DOC, term.designations())))
                .isEqualTo(1);
    }

    @OnEveryDatabase
    void readsTheWordsOfAllSpacesAtOnce(TestDatabase database) {
        AoConceptStore store = store(database);
        store.insert(term("Checkout", List.of("Till"), "CO"), 1);
        Concept other = store.insert(new Concept(0, OTHER, "Other", "d", List.of(), "", 1), 2);

        assertThat(store.designations()).containsOnlyKeys(DOC, OTHER);
        assertThat(store.designations().get(DOC)).containsExactlyInAnyOrder("Checkout", "Till", "CO");
        assertThat(store.designations().get(other.spaceId())).containsExactly("Other");
        assertThat(statements(database, store::designations)).isEqualTo(1);
    }

    private static int statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.count();
        }
    }

    private static AoConceptStore store(TestDatabase database) {
        return new AoConceptStore(database.activeObjects(TermEntity.class, TermDesignationEntity.class));
    }

    private static Concept term(String name, List<String> synonyms, String abbreviation) {
        return new Concept(0, DOC, name, "d", synonyms, abbreviation, 1);
    }

    /** A term with as much in it as the rules let through. */
    private static Concept full(long spaceId) {
        return new Concept(
                0,
                spaceId,
                "Stra\u00dfe <b>'\"",
                "d".repeat(3985) + "\n\u00fc\ud83d\ude00<script>",
                IntStream.range(0, 20).mapToObj(i -> "synonym " + (19 - i)).toList(),
                "STR",
                1);
    }
}
