package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.productops.area.Holder;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.HighlightMode;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoGlossaryStoreTest {

    private static final long DOC = 7_000_000_000L;
    private static final Holder EDITOR = Holder.user("key\u00fc of ben");
    private static final Holder EDITORS = Holder.group("docs\twith <tab>");

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoGlossaryStore store = store(database);

        Glossary company = store.put(company());
        Glossary doc = store.put(ofSpace(DOC));

        assertThat(company).isEqualTo(company().withId(company.id()));
        assertThat(store.all()).containsExactlyInAnyOrder(company, doc);
        assertThat(store.find(company.id())).contains(company);
        assertThat(store.global("@COMPANY")).contains(company);
        assertThat(store.global("@other")).isEmpty();
        assertThat(store.global("DOC")).isEmpty();
        assertThat(store.ofSpace(DOC)).contains(doc);
        assertThat(store.ofSpace(8)).isEmpty();
        assertThat(store.ofSpace(0)).isEmpty();
        for (long id : new long[] {doc.id() + 1, 0, -1, Long.MAX_VALUE, (1L << 32) + doc.id()}) {
            assertThat(store.find(id)).isEmpty();
        }
    }

    @OnEveryDatabase
    void replacesAGlossary(TestDatabase database) {
        AoGlossaryStore store = store(database);
        Glossary before = store.put(company());
        Glossary doc = store.put(ofSpace(DOC));

        Glossary after = new Glossary(before.id(), 0, "@team", "Team", "", Locale.JAPANESE, List.of(), false, 2);
        assertThat(store.put(after)).isEqualTo(after);

        assertThat(store.all()).containsExactlyInAnyOrder(after, doc);
        assertThat(store.global("@Team")).contains(after);
        assertThat(store.global("@company")).isEmpty();
    }

    @OnEveryDatabase
    void aSpaceHasOneGlossaryAndAKeyOne(TestDatabase database) {
        AoGlossaryStore store = store(database);
        store.put(company());
        store.put(ofSpace(DOC));
        store.put(ofSpace(8));

        assertThatThrownBy(() -> store.put(ofSpace(DOC))).isInstanceOf(RuntimeException.class);
        Glossary same = new Glossary(0, 0, "@Company", "Another", "", Locale.ENGLISH, List.of(), false, 1);
        assertThatThrownBy(() -> store.put(same)).isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void keepsWhatSpacesChoose(TestDatabase database) {
        AoGlossaryStore store = store(database);
        GlossaryChoice first =
                choice(DOC, List.of(3L, 1L, 7_000_000_000L), HighlightMode.ALL, List.of("Go", "\u00e4 b"));
        GlossaryChoice other = choice(8, List.of(), HighlightMode.OFF, List.of());
        GlossaryChoice everywhere = new GlossaryChoice(9, true, List.of(4L), HighlightMode.HOVER, List.of("it"), 3);
        store.put(first);
        store.put(other);
        store.put(everywhere);

        assertThat(store.choice(DOC)).contains(first);
        assertThat(store.choice(8)).contains(other);
        assertThat(store.choice(9)).contains(everywhere);
        assertThat(everywhere.glossaryIds()).isEmpty();
        assertThat(store.choice(10)).isEmpty();
        assertThat(store.choices()).containsExactlyInAnyOrder(first, other, everywhere);

        GlossaryChoice changed = choice(DOC, List.of(1L), HighlightMode.HOVER, List.of());
        store.put(changed);
        store.deleteChoice(8);
        store.deleteChoice(8);
        store.deleteChoice(9);
        assertThat(store.choices()).containsExactly(changed);
    }

    @OnEveryDatabase
    void aGlossaryThatIsRemovedIsTakenOutOfAllChoices(TestDatabase database) {
        AoGlossaryStore store = store(database);
        Glossary company = store.put(company());
        Glossary doc = store.put(ofSpace(DOC));
        long id = company.id();
        GlossaryChoice without = choice(1, List.of(doc.id()), HighlightMode.ALL, List.of("Go"));
        store.put(without);
        LongStream.range(2, 60)
                .forEach(space -> store.put(choice(space, List.of(id, doc.id()), HighlightMode.ALL, List.of("Go"))));

        int statements;
        try (SqlCounter.Recording sql = database.record()) {
            store.delete(company);
            statements = sql.count();
        }

        assertThat(statements).isEqualTo(4);
        assertThat(store.all()).containsExactly(doc);
        assertThat(store.choices()).hasSize(59).allMatch(choice -> choice.glossaryIds()
                .equals(List.of(doc.id())));
        assertThat(store.choice(1)).contains(without);
        assertThat(store.choice(2).orElseThrow().exclusions()).containsExactly("Go");
    }

    @OnEveryDatabase
    void aChoiceOfAnOlderVersionNamesItsGlossaries(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoGlossaryStore store = new AoGlossaryStore(ao);
        ao.create(
                GlossaryChoiceEntity.class,
                Map.of(
                        "SPACE_ID",
                        DOC,
                        "GLOSSARY_IDS",
                        "3",
                        "HIGHLIGHT_MODE",
                        "ALL",
                        "EXCLUSIONS",
                        "Go",
                        "ROW_VERSION",
                        1L));

        assertThat(store.choices()).containsExactly(choice(DOC, List.of(3L), HighlightMode.ALL, List.of("Go")));
    }

    @OnEveryDatabase
    void whatCannotBeReadHidesNothingElse(TestDatabase database) {
        ActiveObjects ao = GlossaryTables.open(database);
        AoGlossaryStore store = new AoGlossaryStore(ao);
        Glossary company = store.put(company());
        Glossary doc = store.put(ofSpace(DOC));
        store.put(choice(DOC, List.of(3L), HighlightMode.ALL, List.of("Go")));
        GlossaryEntity row = ao.get(GlossaryEntity.class, (int) company.id());
        row.setLanguageTag("!");
        row.setEditors("ROLE\tadmins\n" + row.getEditors() + "\nUSER");
        row.save();
        GlossaryChoiceEntity choice = ao.find(GlossaryChoiceEntity.class)[0];
        choice.setHighlightMode("OF_A_LATER_VERSION");
        choice.setGlossaryIds("x\n3");
        choice.save();

        Glossary read = store.find(company.id()).orElseThrow();
        assertThat(read.language()).isEqualTo(Locale.ENGLISH);
        assertThat(read.editors()).containsExactly(EDITOR, EDITORS);
        assertThat(store.all()).containsExactlyInAnyOrder(read, doc);
        assertThat(store.choices()).containsExactly(choice(DOC, List.of(3L), HighlightMode.OFF, List.of("Go")));
    }

    @OnEveryDatabase
    void readsInOneStatement(TestDatabase database) {
        AoGlossaryStore store = store(database);
        LongStream.range(1, 20).forEach(space -> {
            store.put(ofSpace(space));
            store.put(choice(space, List.of(3L), HighlightMode.ALL, List.of("Go")));
        });

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).hasSize(19);
            assertThat(store.choices()).hasSize(19);
            assertThat(store.ofSpace(3)).isPresent();
            assertThat(store.choice(3)).isPresent();
            assertThat(sql.count()).isEqualTo(4);
        }
    }

    private static AoGlossaryStore store(TestDatabase database) {
        return new AoGlossaryStore(GlossaryTables.open(database));
    }

    private static GlossaryChoice choice(long spaceId, List<Long> ids, HighlightMode mode, List<String> exclusions) {
        return new GlossaryChoice(spaceId, false, ids, mode, exclusions, 1);
    }

    private static Glossary ofSpace(long spaceId) {
        return new Glossary(0, spaceId, "DOC", "", "", Locale.ENGLISH, List.of(), false, 1);
    }

    private static Glossary company() {
        return new Glossary(
                0,
                0,
                "@company",
                "The company\u2019s words",
                "d".repeat(3000) + "\n\u00fc",
                Locale.forLanguageTag("pt-BR"),
                List.of(EDITOR, EDITORS),
                true,
                1);
    }
}
