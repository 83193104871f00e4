package org.productops.readiness.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.productops.common.store.Locks;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Writes;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistItem;
import org.productops.readiness.ChecklistLibrary;
import org.productops.readiness.Checklists;
import org.productops.readiness.FakeIssue;
import org.productops.readiness.ReadinessService;
import org.productops.readiness.Tick;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeSnapshots;

class AoReadinessStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static ActiveObjects ao(TestDatabase database) {
        return database.activeObjects(ChecklistEntity.class, ChecklistItemEntity.class, CheckTickEntity.class);
    }

    private static ChecklistDraft.Item item(Long id, String text, Check.Kind kind, String field) {
        return new ChecklistDraft.Item(id, text, "Help for " + text, true, kind.name(), field);
    }

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoChecklistStore store = new AoChecklistStore(ao(database));
        ChecklistDraft draft = new ChecklistDraft(
                "\u00dcber <b>'\" {0}",
                "d".repeat(1000),
                List.of(
                        item(null, "t".repeat(500), Check.Kind.MANUAL, ""),
                        new ChecklistDraft.Item(null, "no help", "", false, "AREA_SET", ""),
                        item(null, "field \ud83d\udcdd", Check.Kind.FIELD_FILLED, "customfield_10100")));

        long id = store.insert(draft);

        Checklist stored = store.load().find(id).orElseThrow();
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.name()).isEqualTo(draft.name());
        assertThat(stored.description()).isEqualTo(draft.description());
        assertThat(stored.items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new ChecklistItem(0, "t".repeat(500), "Help for " + "t".repeat(500), true, new Check.Manual()),
                        new ChecklistItem(0, "no help", "", false, new Check.AreaSet()),
                        new ChecklistItem(
                                0,
                                "field \ud83d\udcdd",
                                "Help for field \ud83d\udcdd",
                                true,
                                new Check.FieldFilled("customfield_10100")));
    }

    @OnEveryDatabase
    void changesMovesAddsAndHidesItems(TestDatabase database) {
        AoChecklistStore store = new AoChecklistStore(ao(database));
        long id = store.insert(new ChecklistDraft(
                "Done", "", List.of(item(null, "A", Check.Kind.MANUAL, ""), item(null, "B", Check.Kind.MANUAL, ""))));
        List<ChecklistItem> before = store.load().find(id).orElseThrow().items();

        store.update(
                id,
                new ChecklistDraft(
                        "Ready",
                        "new",
                        List.of(
                                item(null, "C", Check.Kind.SUBTASKS_RESOLVED, ""),
                                item(before.get(0).id(), "A2", Check.Kind.FIELD_FILLED, "labels"))),
                2);

        Checklist after = store.load().find(id).orElseThrow();
        assertThat(after.name()).isEqualTo("Ready");
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.items()).extracting(ChecklistItem::text).containsExactly("C", "A2");
        assertThat(after.items().get(1).id()).isEqualTo(before.get(0).id());
        assertThat(after.items().get(1).check()).isEqualTo(new Check.FieldFilled("labels"));

        store.update(id, new ChecklistDraft("Ready", "", List.of(item(null, "D", Check.Kind.MANUAL, ""))), 3);
        assertThat(store.load().find(id).orElseThrow().items().get(0).id())
                .as("ids of items that were taken out are not used again")
                .isGreaterThan(after.items().get(0).id());
    }

    @OnEveryDatabase
    void remembersTheNameOfADeletedChecklist(TestDatabase database) {
        AoChecklistStore store = new AoChecklistStore(ao(database));
        long id = store.insert(new ChecklistDraft("Done", "", List.of(item(null, "A", Check.Kind.MANUAL, ""))));

        store.delete(id);

        ChecklistLibrary library = store.load();
        assertThat(library.all()).isEmpty();
        assertThat(library.find(id)).isEmpty();
        assertThat(library.nameOfDeleted(id)).contains("Done");
    }

    @OnEveryDatabase
    void keepsOneTickOfAnItemOnAnIssue(TestDatabase database) {
        ActiveObjects ao = ao(database);
        AoTickStore store = new AoTickStore(ao);
        Tick first = new Tick(10, 1, "anna", NOW);

        assertThat(store.addIfAbsent(first)).isTrue();
        assertThat(store.addIfAbsent(new Tick(10, 1, "ben", NOW))).isFalse();
        assertThat(store.addIfAbsent(new Tick(10, 2, "ben", NOW))).isTrue();
        assertThat(store.addIfAbsent(new Tick(11, 1, "ben", NOW))).isTrue();

        assertThat(store.ofIssue(10)).containsExactlyInAnyOrder(first, new Tick(10, 2, "ben", NOW));
        assertThat(store.remove(10, 1)).isTrue();
        assertThat(store.remove(10, 1)).isFalse();
        store.removeAll(10);
        assertThat(store.ofIssue(10)).isEmpty();
        assertThat(store.ofIssue(11)).hasSize(1);
    }

    @OnEveryDatabase
    void theDatabaseItselfKeepsASecondTickOut(TestDatabase database) {
        ActiveObjects ao = ao(database);
        new AoTickStore(ao).addIfAbsent(new Tick(10, 1, "anna", NOW));

        assertThatThrownBy(() -> ao.create(
                        CheckTickEntity.class,
                        Map.of(
                                "ISSUE_ID",
                                10L,
                                "ITEM_ID",
                                1L,
                                "TICK_KEY",
                                "10:1",
                                "USER_KEY",
                                "ben",
                                "TICKED_AT",
                                Date.from(NOW))))
                .isInstanceOf(RuntimeException.class);
    }

    @OnEveryDatabase
    void twoWhoTickAtOnceBothSucceed(TestDatabase database) throws Exception {
        AoTickStore store = new AoTickStore(ao(database));
        TransactionTemplate transactions = database.transactionTemplate();
        Writes writes = new Writes(new OneLock(), new SalTransactions(transactions));
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

    private static boolean tick(Writes writes, AoTickStore store, CyclicBarrier together, Tick tick) throws Exception {
        together.await();
        return writes.runFor("ticks", tick.issueId(), () -> store.addIfAbsent(tick));
    }

    @OnEveryDatabase
    void aWarmReportOfThirtyItemsTakesOneStatement(TestDatabase database) {
        ActiveObjects ao = ao(database);
        AoChecklistStore store = new AoChecklistStore(ao);
        AoTickStore ticks = new AoTickStore(ao);
        long id = store.insert(new ChecklistDraft(
                "Done",
                "",
                IntStream.range(0, 30)
                        .mapToObj(i -> item(null, "Item " + i, Check.Kind.MANUAL, ""))
                        .toList()));
        FakeIssue issue = new FakeIssue();
        store.load().find(id).orElseThrow().items().stream()
                .limit(29)
                .forEach(item -> ticks.addIfAbsent(new Tick(issue.id(), item.id(), "anna", NOW)));
        ReadinessService readiness = new ReadinessService(new Checklists(FakeSnapshots.create(), store), ticks);

        try (SqlCounter.Recording cold = database.record()) {
            readiness.report(issue, id);
            assertThat(cold.statements())
                    .as("two for all checklists, one for the ticks")
                    .hasSize(3);
        }
        try (SqlCounter.Recording warm = database.record()) {
            assertThat(readiness.report(issue, id).orElseThrow().mandatoryOpen())
                    .extracting(state -> state.item().text())
                    .containsExactly("Item 29");
            assertThat(warm.statements()).hasSize(1);
        }
        issue.created = false;
        assertThat(issue.issueId()).isEqualTo(OptionalLong.empty());
        try (SqlCounter.Recording creating = database.record()) {
            readiness.report(issue, id);
            assertThat(creating.statements()).isEmpty();
        }
    }

    /** The cluster's locks, with one for all names. */
    private static final class OneLock implements Locks {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public <T> T holding(String name, Supplier<T> work) {
            lock.lock();
            try {
                return work.get();
            } finally {
                lock.unlock();
            }
        }
    }
}
