package org.productops.readiness.issue.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.checklist.ItemTicks;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemMark.Status;
import org.productops.readiness.issue.MarkStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoMarkStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static MarkStore store(TestDatabase database) {
        return new AoMarkStore(database.activeObjects(CheckTickEntity.class));
    }

    private static ItemMark done(long issueId, long itemId) {
        return ItemMark.done(issueId, itemId, "anna", NOW);
    }

    @OnEveryDatabase
    void keepsOneMarkOfAnItemOnAnIssue(TestDatabase database) {
        MarkStore store = store(database);
        ItemMark skipped = new ItemMark(10, 1, Status.NOT_APPLICABLE, "ben", NOW, "r".repeat(1000), "mia");
        store.put(done(10, 1));
        store.put(skipped);
        store.put(done(10, -2));
        store.put(done(11, 1));

        assertThat(store.ofIssue(10)).isEqualTo(Map.of(1L, skipped, -2L, done(10, -2)));
        assertThat(store.ofIssues(List.of(10L, 11L, 12L)))
                .isEqualTo(Map.of(10L, store.ofIssue(10), 11L, Map.of(1L, done(11, 1))));
        store.remove(10, 1);
        store.remove(10, 1);
        assertThat(store.ofIssue(10)).containsOnlyKeys(-2L);
        store.forget(List.of(10L, 12L));
        assertThat(store.ofIssue(10)).isEmpty();
        assertThat(store.ofIssue(11)).hasSize(1);
    }

    @OnEveryDatabase
    void findsTheIssuesOnWhichSomethingWasSaidLastInOneStatement(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        MarkStore store = new AoMarkStore(ao);
        ao.create(CheckTickEntity.class, old("10:1"));
        for (long issue = 11; issue <= 14; issue++) {
            store.put(done(issue, 1));
            store.put(done(issue, 2));
        }
        store.put(new ItemMark(20, 1, Status.NOT_APPLICABLE, "ben", NOW, "why", ""));
        store.put(new ItemMark(21, 1, Status.OPEN, "ben", NOW, "", "mia"));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.issuesWith(1, Status.DONE, 3)).containsExactly(14L, 13L, 12L);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.issuesWith(1, Status.DONE, 100)).containsExactly(14L, 13L, 12L, 11L, 10L);
        assertThat(store.issuesWith(1, Status.NOT_APPLICABLE, 100)).containsExactly(20L);
        assertThat(store.issuesWith(3, Status.DONE, 100)).isEmpty();
    }

    @OnEveryDatabase
    void theDatabaseItselfKeepsASecondMarkOut(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        new AoMarkStore(ao).put(done(10, 1));

        assertThatThrownBy(() -> ao.create(CheckTickEntity.class, old("10:1"))).isInstanceOf(RuntimeException.class);
    }

    /** A row as it was before marks said more than that something is done. */
    private static Map<String, Object> old(String key) {
        return Map.of("ISSUE_ID", 10L, "ITEM_ID", 1L, "TICK_KEY", key, "USER_KEY", "anna", "TICKED_AT", Date.from(NOW));
    }

    @OnEveryDatabase
    void anOldRowIsATick(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        ao.create(CheckTickEntity.class, old("10:1"));

        assertThat(new AoMarkStore(ao).ofIssue(10)).isEqualTo(Map.of(1L, done(10, 1)));
    }

    @OnEveryDatabase
    void aRowThatSaysSomethingUnknownClosesNothing(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        MarkStore store = new AoMarkStore(ao);
        store.put(done(10, 1));
        store.put(done(10, 2));
        CheckTickEntity row = ao.find(CheckTickEntity.class, "ITEM_ID = ?", 1L)[0];
        row.setMarkStatus("OF_A_LATER_VERSION");
        row.save();

        assertThat(store.ofIssue(10)).containsOnlyKeys(2L);
    }

    @OnEveryDatabase
    void tellsOfWhichIssuesThereAreMarksPageByPage(TestDatabase database) {
        MarkStore store = store(database);
        for (long issue : new long[] {30, 10, 20}) {
            store.put(done(issue, 1));
            store.put(done(issue, 2));
        }

        assertThat(store.issueIdsAfter(0, 100)).containsExactly(10L, 20L, 30L);
        assertThat(store.issueIdsAfter(10, 1)).containsExactly(20L);
        assertThat(store.issueIdsAfter(30, 100)).isEmpty();
    }

    @OnEveryDatabase
    void countsIssuesWithMarksInOneStatement(TestDatabase database) {
        MarkStore store = store(database);
        store.put(done(10, 1));
        store.put(done(10, 2));
        store.put(done(11, 2));
        store.put(done(12, 3));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.on(List.of(1L, 2L, 4L))).isEqualTo(new ItemTicks(2, Map.of(1L, 1, 2L, 2)));
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.on(List.of())).isEqualTo(ItemTicks.NONE);
            assertThat(sql.statements()).isEmpty();
        }
    }

    @OnEveryDatabase
    void readsManyIssuesInOneStatementForEachBatch(TestDatabase database) {
        MarkStore store = store(database);
        store.put(done(7, 1));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofIssues(LongStream.rangeClosed(1, 501).boxed().toList()))
                    .containsOnlyKeys(7L);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void anIssueWithThirtyItemsOfTwoChecklistsTakesOneStatementForMarks(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(new InMemoryChecklistStore(), store(database));
        Checklist done = fixture.needed("Done", items(15));
        fixture.needed("Shipped", items("Ship ", 15));
        done.items().forEach(item -> fixture.ticks.put(ItemMark.done(10, item.id(), "key-anna", NOW)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(fixture.readiness.view(fixture.issue).checklists())
                    .extracting(view -> view.closed())
                    .containsExactly(15, 0);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void aTickLooksThreeTimesAndWritesOneRow(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(new InMemoryChecklistStore(), store(database));
        long item = fixture.needed("Done", items(30)).items().get(0).id();

        try (SqlCounter.Recording sql = database.record()) {
            fixture.items.tick(fixture.issue, item);
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("SELECT") && each.contains("ISSUE_ID"))
                    .hasSize(3);
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("INSERT"))
                    .hasSize(1);
        }
    }

    private static ChecklistDraft.Item[] items(int count) {
        return items("Item ", count);
    }

    private static ChecklistDraft.Item[] items(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> manual(name + i)).toArray(ChecklistDraft.Item[]::new);
    }
}
