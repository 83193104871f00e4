package org.productops.readiness.issue.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Writes;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.checklist.ItemTicks;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.Tick;
import org.productops.readiness.issue.TickStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.ThreadLocks;

class AoTickStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static TickStore store(TestDatabase database) {
        return new AoTickStore(database.activeObjects(CheckTickEntity.class));
    }

    @OnEveryDatabase
    void keepsOneTickOfAnItemOnAnIssue(TestDatabase database) {
        TickStore store = store(database);
        Tick first = new Tick(10, 1, "anna", NOW);
        Tick second = new Tick(10, 2, "ben", NOW);

        assertThat(store.addIfAbsent(first)).isTrue();
        assertThat(store.addIfAbsent(new Tick(10, 1, "ben", NOW))).isFalse();
        assertThat(store.addIfAbsent(second)).isTrue();
        assertThat(store.addIfAbsent(new Tick(11, 1, "ben", NOW))).isTrue();

        assertThat(store.ofIssue(10)).isEqualTo(Map.of(1L, first, 2L, second));
        assertThat(store.remove(10, 1)).isTrue();
        assertThat(store.remove(10, 1)).isFalse();
        store.forget(List.of(10L, 12L));
        assertThat(store.ofIssue(10)).isEmpty();
        assertThat(store.ofIssue(11)).hasSize(1);
    }

    @OnEveryDatabase
    void theDatabaseItselfKeepsASecondTickOut(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        new AoTickStore(ao).addIfAbsent(new Tick(10, 1, "anna", NOW));
        Map<String, Object> row = Map.of(
                "ISSUE_ID", 10L, "ITEM_ID", 1L, "TICK_KEY", "10:1", "USER_KEY", "ben", "TICKED_AT", Date.from(NOW));

        assertThatThrownBy(() -> ao.create(CheckTickEntity.class, row)).isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void aSecondRowOfAnItemHoldsNothingUp(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class);
        TickStore store = new AoTickStore(ao);
        store.addIfAbsent(new Tick(10, 1, "anna", NOW));
        ao.create(
                CheckTickEntity.class,
                Map.of("ISSUE_ID", 10L, "ITEM_ID", 1L, "TICK_KEY", "?", "USER_KEY", "x", "TICKED_AT", Date.from(NOW)));
        store.addIfAbsent(new Tick(10, 2, "ben", NOW));

        assertThat(store.ofIssue(10)).containsOnlyKeys(1L, 2L);
    }

    @OnEveryDatabase
    void twoWhoTickAtOnceBothSucceed(TestDatabase database) throws Exception {
        TickStore store = store(database);
        Writes writes = new Writes(new ThreadLocks(), new SalTransactions(database.transactionTemplate()));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            for (long issue = 1; issue <= 20; issue++) {
                long id = issue;
                List<Callable<Boolean>> ticks = List.of(
                        () -> tick(writes, store, together, new Tick(id, 1, "anna", NOW)),
                        () -> tick(writes, store, together, new Tick(id, 1, "ben", NOW)));
                int added = 0;
                for (Future<Boolean> tick : people.invokeAll(ticks)) {
                    added += tick.get() ? 1 : 0;
                }
                assertThat(added).isEqualTo(1);
                assertThat(store.ofIssue(id)).hasSize(1);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private static boolean tick(Writes writes, TickStore store, CyclicBarrier together, Tick tick) throws Exception {
        together.await();
        return writes.run("ticks", tick.issueId(), () -> store.addIfAbsent(tick));
    }

    @OnEveryDatabase
    void tellsOfWhichIssuesThereAreTicksPageByPage(TestDatabase database) {
        TickStore store = store(database);
        for (long issue : new long[] {30, 10, 20}) {
            store.addIfAbsent(new Tick(issue, 1, "anna", NOW));
            store.addIfAbsent(new Tick(issue, 2, "anna", NOW));
        }

        assertThat(store.issueIdsAfter(0, 100)).containsExactly(10L, 20L, 30L);
        assertThat(store.issueIdsAfter(10, 100)).containsExactly(20L, 30L);
        assertThat(store.issueIdsAfter(10, 1)).containsExactly(20L);
        assertThat(store.issueIdsAfter(30, 100)).isEmpty();
    }

    @OnEveryDatabase
    void countsIssuesWithTicksInOneStatement(TestDatabase database) {
        TickStore store = store(database);
        store.addIfAbsent(new Tick(10, 1, "anna", NOW));
        store.addIfAbsent(new Tick(10, 2, "anna", NOW));
        store.addIfAbsent(new Tick(11, 2, "ben", NOW));
        store.addIfAbsent(new Tick(12, 3, "ben", NOW));

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
    void anIssueWithThirtyItemsOfTwoChecklistsTakesOneStatement(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(new InMemoryChecklistStore(), store(database));
        Checklist done = fixture.needed("Done", items(15));
        fixture.needed("Shipped", items(15));
        List<Demand> demands = fixture.facts.demands;
        done.items().forEach(item -> fixture.ticks.addIfAbsent(new Tick(10, item.id(), "key-anna", NOW)));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(fixture.readiness.view(fixture.issue, demands).checklists())
                    .extracting(view -> view.closed())
                    .containsExactly(15, 0);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void nobodyReadsTicksWhereNoItemNeedsAny(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(new InMemoryChecklistStore(), store(database));
        fixture.needed("Done", automatic(Check.Kind.AREA_SET, ""));

        try (SqlCounter.Recording sql = database.record()) {
            fixture.readiness.view(fixture.issue, fixture.facts.demands);
            assertThat(sql.statements()).isEmpty();
        }
    }

    @OnEveryDatabase
    void aTickReadsTheIssueOnceAndWritesOneRow(TestDatabase database) {
        ReadinessFixture fixture = new ReadinessFixture(new InMemoryChecklistStore(), store(database));
        long item = fixture.needed("Done", items(30)).items().get(0).id();

        try (SqlCounter.Recording sql = database.record()) {
            fixture.readiness.tick(fixture.issue, item);
            assertThat(sql.statements())
                    .filteredOn(each -> each.contains("WHERE"))
                    .satisfiesExactly(
                            read -> assertThat(read).startsWith("SELECT").contains("ISSUE_ID"),
                            look -> assertThat(look).startsWith("SELECT COUNT").contains("TICK_KEY"));
            assertThat(sql.statements())
                    .filteredOn(each -> each.startsWith("INSERT"))
                    .hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            fixture.readiness.untick(fixture.issue, item);
            assertThat(sql.statements())
                    .satisfiesExactly(
                            read -> assertThat(read).startsWith("SELECT").contains("ISSUE_ID"),
                            write -> assertThat(write).startsWith("DELETE"));
        }
    }

    private static ChecklistDraft.Item[] items(int count) {
        return IntStream.range(0, count).mapToObj(i -> manual("Item " + i)).toArray(ChecklistDraft.Item[]::new);
    }
}
