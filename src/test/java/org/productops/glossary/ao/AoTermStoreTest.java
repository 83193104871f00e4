package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.Term;
import org.productops.glossary.TermDraft;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoTermStoreTest {

    private static final TermDraft FULL = new TermDraft(
            "Stra\u00dfe <b>'\"",
            "d".repeat(3990) + "\n\u00fc\ud83d\ude00<script>",
            IntStream.range(0, 20).mapToObj(i -> "synonym " + (19 - i)).toList(),
            "STR");

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoTermStore store = store(database);

        Term term = store.create("DOC", FULL);

        assertThat(term.version()).isEqualTo(1);
        assertThat(store.find("DOC", term.id())).contains(term);
        assertThat(store.all("DOC")).containsExactly(term);
        assertThat(term.draft()).isEqualTo(FULL);
        assertThat(store.find("OTHER", term.id())).isEmpty();
        assertThat(store.find("DOC", term.id() + 1)).isEmpty();
        assertThat(store.find("DOC", Long.MAX_VALUE)).isEmpty();
    }

    @OnEveryDatabase
    void replacesATerm(TestDatabase database) {
        AoTermStore store = store(database);
        Term before = store.create("DOC", FULL);
        Term other = store.create("DOC", new TermDraft("Other", "d", List.of("another"), ""));

        Term after = store.update(before, new TermDraft("STR", "new", List.of("b", "a"), ""));

        assertThat(after.version()).isEqualTo(2);
        assertThat(store.all("DOC")).containsExactlyInAnyOrder(after, other);
        assertThat(store.find("DOC", before.id())).contains(after);
        assertThat(after.synonyms()).containsExactly("b", "a");
    }

    @OnEveryDatabase
    void removesATermWithItsForms(TestDatabase database) {
        AoTermStore store = store(database);
        Term term = store.create("DOC", FULL);

        store.delete(term);

        assertThat(store.all("DOC")).isEmpty();
        assertThat(store.holders("DOC", List.of("str"))).isEmpty();
        assertThat(store.create("DOC", FULL).draft()).isEqualTo(FULL);
    }

    @OnEveryDatabase
    void removesTheTermsOfOneSpace(TestDatabase database) {
        AoTermStore store = store(database);
        store.create("DOC", FULL);
        Term other = store.create("OTHER", FULL);

        assertThat(store.deleteAll("DOC")).isEqualTo(1);
        assertThat(store.deleteAll("DOC")).isZero();

        assertThat(store.all("DOC")).isEmpty();
        assertThat(store.all("OTHER")).containsExactly(other);
        assertThat(store.holders("DOC", List.of("str"))).isEmpty();
    }

    @OnEveryDatabase
    void knowsWhoHasAForm(TestDatabase database) {
        AoTermStore store = store(database);
        Term term = store.create("DOC", FULL);
        store.create("OTHER", new TermDraft("free", "d", List.of(), ""));

        assertThat(store.holders("DOC", List.of("STRASSE <B>'\"", "Str", "SYNONYM  7", "free")))
                .containsOnlyKeys("STRASSE <B>'\"", "Str", "SYNONYM  7")
                .containsValue(term.id());
    }

    @OnEveryDatabase
    void theDatabaseItselfKeepsFormsUnique(TestDatabase database) {
        AoTermStore store = store(database);
        store.create("DOC", new TermDraft("Checkout", "d", List.of(), ""));

        assertThatThrownBy(() -> store.create("DOC", new TermDraft("CHECKOUT", "d", List.of(), "")))
                .isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void takesLongSpaceKeysAndFormsThatGrowWhenFolded(TestDatabase database) {
        AoTermStore store = store(database);
        String space = "~" + "s".repeat(254);

        Term term = store.create(space, new TermDraft("\ufdfa".repeat(100), "d", List.of(), ""));

        assertThat(store.all(space)).containsExactly(term);
    }

    @OnEveryDatabase
    void readsAWholeSpaceWithTwoStatementsAndATermWithTwo(TestDatabase database) {
        AoTermStore store = store(database);
        Term term = store.create("DOC", FULL);
        IntStream.range(0, 50)
                .forEach(i -> store.create("DOC", new TermDraft("term " + i, "d", List.of("alias " + i), "")));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all("DOC")).hasSize(51);
            assertThat(sql.statements()).hasSize(2);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.find("DOC", term.id());
            assertThat(sql.statements()).hasSize(2);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.holders("DOC", term.forms());
            assertThat(sql.statements()).hasSize(1);
        }
    }

    private static AoTermStore store(TestDatabase database) {
        return new AoTermStore(database.activeObjects(TermEntity.class, TermFormEntity.class));
    }
}
