package org.productops.readiness.checklist.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.kept;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.productops.common.error.Confirmation;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.FieldFilledCheck;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistStore;
import org.productops.readiness.checklist.Conditions;
import org.productops.readiness.checklist.Criterion;
import org.productops.readiness.checklist.Scope;
import org.productops.readiness.checklist.WaiverPolicy;
import org.productops.readiness.issue.InMemoryMarkStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoChecklistStoreTest {

    private static final Instant NOW = ReadinessFixture.NOW;

    private static ChecklistStore store(TestDatabase database) {
        return new AoChecklistStore(
                database.activeObjects(ChecklistEntity.class, ChecklistItemEntity.class, ChecklistVersionEntity.class));
    }

    private static Checklist insert(ChecklistStore store, Checklist checklist) {
        return store.insert(checklist, "anna", NOW);
    }

    private static ChecklistItem item(long id, String text, Check check) {
        return ChecklistItem.simple(id, text, "Help for " + text, true, check);
    }

    private static ChecklistItem manual(String text) {
        return item(0, text, Check.manual());
    }

    private static Checklist checklist(String name, ChecklistItem... items) {
        return Checklist.simple(0, name, "", List.of(items), 1);
    }

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        ChecklistStore store = store(database);
        Checklist sent = Checklist.simple(
                0,
                "\u00dcber <b>'\" {0}",
                "d".repeat(1000),
                List.of(
                        manual("t".repeat(500)),
                        ChecklistItem.simple(0, "no help", "", false, Check.of(AreaSetCheck.KIND)),
                        item(0, "sub-tasks", Check.of(SubtasksResolvedCheck.KIND)),
                        item(0, "field \ud83d\udcdd", Check.of(FieldFilledCheck.KIND, "customfield_10100"))),
                1);

        Checklist stored = insert(store, sent);

        assertThat(stored)
                .usingRecursiveComparison()
                .ignoringFields("id", "items.id", "items.addedAt")
                .isEqualTo(sent);
        assertThat(stored.items())
                .extracting(ChecklistItem::id)
                .doesNotContain(0L)
                .doesNotHaveDuplicates();
        assertThat(store.load().find(stored.id())).contains(stored);
    }

    @OnEveryDatabase
    void anItemThatCannotBeReadHoldsUpNoOtherAndStaysAsItIs(TestDatabase database) {
        ActiveObjects activeObjects =
                database.activeObjects(ChecklistEntity.class, ChecklistItemEntity.class, ChecklistVersionEntity.class);
        ChecklistStore store = new AoChecklistStore(activeObjects);
        Checklist other = insert(store, checklist("Other", manual("A")));
        Checklist release = insert(
                store,
                checklist("Release", item(0, "Area is set", Check.of(FieldFilledCheck.KIND, "labels")), manual("B")));
        ChecklistItemEntity row = activeObjects.find(ChecklistItemEntity.class, "CHECK_KIND = ?", "FIELD_FILLED")[0];
        row.setCheckKind("OF_A_LATER_VERSION");
        row.save();

        Checklist read = store.load().find(release.id()).orElseThrow();
        assertThat(read.items())
                .extracting(ChecklistItem::check)
                .containsExactly(Check.of("OF_A_LATER_VERSION", "labels"), Check.manual());
        assertThat(store.load().find(other.id())).contains(other);

        Checklist renamed = Checklist.simple(
                read.id(),
                "Renamed",
                "",
                List.of(read.items().get(1), read.items().get(0)),
                2);
        store.update(read, renamed, "anna", NOW);
        assertThat(store.load().find(release.id())).contains(renamed);
    }

    @OnEveryDatabase
    void changesMovesAddsAndHidesItems(TestDatabase database) {
        ChecklistStore store = store(database);
        Checklist before = insert(store, checklist("Done", manual("A"), manual("B")));
        long a = before.items().get(0).id();

        Checklist after = store.update(
                before,
                Checklist.simple(
                        before.id(),
                        "Ready",
                        "new",
                        List.of(
                                item(0, "C", Check.of(SubtasksResolvedCheck.KIND)),
                                item(a, "A2", Check.of(FieldFilledCheck.KIND, "labels"))
                                        .stored(a, NOW)),
                        2),
                "anna",
                NOW);

        assertThat(store.load().find(before.id())).contains(after);
        assertThat(after.name()).isEqualTo("Ready");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.items()).extracting(ChecklistItem::text).containsExactly("C", "A2");
        assertThat(after.items().get(1).id()).isEqualTo(a);

        Checklist last = store.update(
                after,
                Checklist.simple(
                        before.id(),
                        "Ready",
                        "",
                        List.of(manual("D"), after.items().get(0)),
                        3),
                "anna",
                NOW);
        assertThat(store.load().find(before.id())).contains(last);
        assertThat(last.items().get(0).id())
                .as("ids of items that were taken out are not used again")
                .isGreaterThan(after.items().get(0).id());
    }

    @OnEveryDatabase
    void remembersTheNameOfADeletedChecklist(TestDatabase database) {
        ChecklistStore store = store(database);
        Checklist done = insert(store, checklist("Done", manual("A")));
        Checklist other = insert(store, checklist("Other", manual("B")));

        store.delete(done, "anna", NOW);

        assertThat(store.load().all()).containsExactly(other);
        assertThat(store.load().find(done.id())).isEmpty();
        assertThat(store.load().nameOfDeleted(done.id())).contains("Done");
        assertThat(insert(store, checklist("Done", manual("A"))).id()).isGreaterThan(other.id());
    }

    @OnEveryDatabase
    void readsSeveralVersionsInOneStatement(TestDatabase database) {
        ChecklistStore store = store(database);
        Checklist other = insert(store, checklist("Other", manual("X")));
        Checklist list = insert(store, checklist("L1", manual("A")));
        for (int version = 2; version <= 5; version++) {
            list = store.update(
                    list, Checklist.simple(list.id(), "L" + version, "", list.items(), version), "anna", NOW);
        }
        long id = list.id();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.versions(id, List.of(4L, 2L)))
                    .containsOnlyKeys(2L, 4L)
                    .extractingByKey(4L)
                    .extracting(Checklist::name)
                    .isEqualTo("L4");
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.versions(id, List.of())).isEmpty();
        assertThat(store.versions(id, List.of(9L))).isEmpty();
        assertThat(store.versions(other.id(), List.of(1L)).get(1L)).isEqualTo(other);
    }

    @OnEveryDatabase
    void readsOlderVersionsOfListsThatStoodOnAnIssueOnly(TestDatabase database) {
        ChecklistStore store = store(database);
        for (int project = 1000; project < 1020; project++) {
            Checklist list = insert(
                    store,
                    new Checklist(
                            0, "Of " + project, "", in(project), WaiverPolicy.USUAL, List.of(manual("Before")), 1));
            store.update(list, renamed(list, "New name of " + project), "anna", NOW.plusSeconds(60));
            if (project % 2 == 0) {
                store.delete(store.load().find(list.id()).orElseThrow(), "anna", NOW.plusSeconds(120));
            }
        }
        ChecklistLibrary library = new ReadinessFixture(store, new InMemoryMarkStore()).library;
        library.checklists();
        FakeFacts issue = new FakeFacts();

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(library.standingAt(issue, NOW.plusSeconds(30)))
                    .extracting(Checklist::name)
                    .containsExactly("Of 1000");
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(library.standingAt(issue, NOW.plusSeconds(40))).hasSize(1);
            assertThat(library.standingAt(issue, NOW.plusSeconds(130)))
                    .as("deleted by then")
                    .isEmpty();
            assertThat(sql.statements()).as("read before").isEmpty();
        }
    }

    private static Checklist renamed(Checklist list, String name) {
        return new Checklist(list.id(), name, "", list.scope(), list.waivers(), list.items(), 2);
    }

    private static Scope in(int project) {
        return new Scope(
                true,
                new Conditions(List.of(new Criterion(Criterion.Kind.PROJECT, "", List.of(String.valueOf(project))))));
    }

    @OnEveryDatabase
    void aVersionOfBeforeItsScopeWasKeptApartIsReadToSeeWhereItStood(TestDatabase database) {
        ActiveObjects ao =
                database.activeObjects(ChecklistEntity.class, ChecklistItemEntity.class, ChecklistVersionEntity.class);
        ChecklistStore store = new AoChecklistStore(ao);
        Checklist list =
                insert(store, new Checklist(0, "Here", "", in(1000), WaiverPolicy.USUAL, List.of(manual("A")), 1));
        store.update(list, renamed(list, "Renamed"), "anna", NOW.plusSeconds(60));
        for (ChecklistVersionEntity row : ao.find(ChecklistVersionEntity.class)) {
            row.setListScope(row.getListVersion() == 1 ? null : "{not JSON");
            row.save();
        }
        ChecklistLibrary library = new ReadinessFixture(store, new InMemoryMarkStore()).library;
        FakeFacts issue = new FakeFacts();

        assertThat(library.standingAt(issue, NOW)).extracting(Checklist::name).containsExactly("Here");
        assertThat(library.standingAt(issue, NOW.plusSeconds(60)))
                .extracting(Checklist::name)
                .containsExactly("Renamed");
        issue.projectId = 2000;
        assertThat(library.standingAt(issue, NOW)).isEmpty();
    }

    @OnEveryDatabase
    void readsAllInThreeStatementsHoweverManyThereAre(TestDatabase database) {
        ChecklistStore store = store(database);
        IntStream.range(0, 10).forEach(i -> insert(store, checklist("Checklist " + i, manual("A"), manual("B"))));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.load().all()).hasSize(10);
            assertThat(sql.statements()).hasSize(3);
        }
    }

    @OnEveryDatabase
    void writesWhatDiffersAndNothingElse(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(store(database), new InMemoryMarkStore());
        Checklist thirty = fixture.checklists.create(draft(
                "Done",
                IntStream.range(0, 30)
                        .mapToObj(i -> ReadinessFixture.manual("Item " + i))
                        .toArray(ChecklistDraft.Item[]::new)));
        Edits edits = new Edits(database, fixture.checklists, thirty.id());

        assertThat(edits.statements("Done", kept(thirty))).as("no change").isEmpty();

        assertThat(edits.statements("Ready", kept(thirty)))
                .as("a new name")
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("SELECT").contains("_CHECKLIST"),
                        write -> assertThat(write).startsWith("UPDATE").doesNotContain("_ITEM", "DELETED"));

        ChecklistDraft.Item[] items = kept(thirty);
        items[17] = ReadinessFixture.edited(items[17].id(), "Other text", "", true, Check.manual());
        assertThat(edits.statements("Ready", items))
                .as("a new text of one item")
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("SELECT"),
                        write -> assertThat(write).startsWith("UPDATE"),
                        read -> assertThat(read).startsWith("SELECT").contains("_ITEM"),
                        write -> assertThat(write).startsWith("UPDATE").contains("_ITEM"));

        Collections.swap(Arrays.asList(items), 3, 4);
        assertThat(edits.statements("Ready", items))
                .as("two items in each other's place")
                .filteredOn(sql -> sql.contains("_ITEM"))
                .satisfiesExactly(
                        read -> assertThat(read).startsWith("SELECT"),
                        write -> assertThat(write).startsWith("UPDATE").doesNotContain("ITEM_TEXT"),
                        write -> assertThat(write).startsWith("UPDATE").doesNotContain("ITEM_TEXT"));

        assertThat(edits.statements("Ready", Arrays.copyOf(items, 27)))
                .as("three items fewer")
                .filteredOn(sql -> sql.contains("_ITEM"))
                .hasSize(4);
        assertThat(store(database).load().find(thirty.id()))
                .isEqualTo(Optional.of(fixture.checklists.get(thirty.id())));
    }

    /** Saves one edit of a checklist after the other, and tells what each of them cost. */
    private record Edits(TestDatabase database, ChecklistService checklists, long id) {

        List<String> statements(String name, ChecklistDraft.Item... items) {
            long version = checklists.get(id).version();
            try (SqlCounter.Recording sql = database.record()) {
                checklists.update(id, version, draft(name, items), Confirmation.NONE);
                return sql.statements().stream()
                        .filter(each -> !each.contains("CHECKLIST_VERSION"))
                        .toList();
            }
        }
    }
}
