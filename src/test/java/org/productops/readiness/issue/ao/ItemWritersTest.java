package org.productops.readiness.issue.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.common.user.People;
import org.productops.readiness.FakeFacts;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.ItemChange;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemService;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.ThreadLocks;

/**
 * Fifty people work on one issue at once, on two nodes that share nothing but a database and the locks of the cluster: all
 * that they say is kept, in one order that the history shows.
 */
class ItemWritersTest {

    private static final int PEOPLE = 50;

    @OnEveryDatabase
    void ofFiftyPeopleWhoTickAnItemEachNoTickIsLost(TestDatabase database) throws Exception {
        Team team = new Team(database);

        team.atOnce((items, person) -> items.tick(team.issue(), team.item(person)));

        Map<Long, ItemMark> marks = team.fixture.ticks.ofIssue(10);
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(marks.get(team.item(person)).userKey()).isEqualTo(Team.key(person));
        }
        assertThat(marks).hasSize(PEOPLE);
        List<ItemChange> history = team.oldestFirst();
        assertThat(history).hasSize(PEOPLE).allMatch(change -> change.action() == ItemChange.Action.TICKED);
        assertThat(history)
                .allSatisfy(change ->
                        assertThat(marks.get(change.itemId()).userKey()).isEqualTo(change.userKey()));
        assertThat(history).extracting(ItemChange::itemId).doesNotHaveDuplicates();
        assertThat(history).extracting(ItemChange::at).isSorted();
        assertThat(team.fixture.readiness.view(team.issue()).checklists().get(0).closed())
                .isEqualTo(PEOPLE);
    }

    @OnEveryDatabase
    void ofFiftyPeopleWhoTickTheSameItemTheFirstStays(TestDatabase database) throws Exception {
        Team team = new Team(database);

        team.atOnce((items, person) -> items.tick(team.issue(), team.item(0)));

        List<ItemChange> history = team.oldestFirst();
        assertThat(history).hasSize(1);
        assertThat(team.fixture.ticks.ofIssue(10))
                .containsOnlyKeys(team.item(0))
                .hasEntrySatisfying(team.item(0), mark -> assertThat(mark.userKey())
                        .isEqualTo(history.get(0).userKey()));
    }

    @OnEveryDatabase
    void whateverFiftyPeopleDoTheHistoryTellsHowItCameToBeSo(TestDatabase database) throws Exception {
        Team team = new Team(database);

        team.atOnce((items, person) -> {
            long item = team.item(person % 5);
            items.tick(team.issue(), item);
            items.assignTo(team.issue(), item, "p" + person);
            if (person % 3 == 0) {
                items.untick(team.issue(), item);
            }
            items.addOwn(team.issue(), "By " + person, false);
        });

        Set<Long> ticked = new HashSet<>();
        Map<Long, String> given = new HashMap<>();
        Set<Long> added = new HashSet<>();
        for (ItemChange change : team.oldestFirst()) {
            switch (change.action()) {
                case TICKED ->
                    assertThat(ticked.add(change.itemId())).as("%s", change).isTrue();
                case UNTICKED ->
                    assertThat(ticked.remove(change.itemId())).as("%s", change).isTrue();
                case ASSIGNED -> given.put(change.itemId(), change.detail());
                case ADDED -> assertThat(added.add(change.itemId())).isTrue();
                default -> throw new AssertionError(change);
            }
        }
        Map<Long, ItemMark> marks = team.fixture.ticks.ofIssue(10);
        assertThat(marks.values().stream()
                        .filter(ItemMark::isSaid)
                        .map(ItemMark::itemId)
                        .collect(Collectors.toSet()))
                .isEqualTo(ticked);
        assertThat(marks.values().stream().collect(Collectors.toMap(ItemMark::itemId, ItemMark::assigneeKey)))
                .isEqualTo(given);
        assertThat(added).hasSize(ItemService.MOST_OWN).hasSize(PEOPLE);
    }

    /** Fifty people, half of them on each node. */
    private static final class Team {
        final ReadinessFixture fixture;
        private final AoItemHistory history;
        private final AoOwnItemStore own;
        private final ThreadLocal<String> reader = new ThreadLocal<>();
        private final List<ChecklistItem> items;
        private final Demand demand;
        private final ItemService one;
        private final ItemService two;

        Team(TestDatabase database) {
            ActiveObjects ao = database.activeObjects(
                    CheckTickEntity.class, ItemChangeEntity.class, OwnItemEntity.class, RevisionEntity.class);
            history = new AoItemHistory(ao);
            own = new AoOwnItemStore(ao);
            fixture = new ReadinessFixture(new InMemoryChecklistStore(), new AoMarkStore(ao));
            IntStream.range(0, PEOPLE).forEach(person -> fixture.people.user("p" + person));
            Checklist list = fixture.needed(
                    "Done",
                    IntStream.range(0, PEOPLE)
                            .mapToObj(i -> ReadinessFixture.manual("Item " + i))
                            .toArray(ChecklistDraft.Item[]::new));
            items = list.items();
            // Read once before all come: the cache of these tests is not for several threads that fill it.
            fixture.library.checklists();
            demand = new Demand(list.id(), List.of("Done"), Demand.When.NEXT);
            ThreadLocks locks = new ThreadLocks();
            one = node(database, ao, locks);
            two = node(database, ao, locks);
        }

        private ItemService node(TestDatabase database, ActiveObjects ao, ThreadLocks locks) {
            FakeStorage storage = new FakeStorage()
                    .with(locks)
                    .over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
            IssueDemands demands = new IssueDemands() {
                @Override
                public List<Demand> demands(VisibleIssue issue) {
                    return List.of(demand);
                }

                @Override
                public IssueFacts facts(VisibleIssue issue) {
                    return new FakeFacts();
                }
            };
            return new ItemService(
                    demands,
                    fixture.reader(demands),
                    new AoMarkStore(ao),
                    own,
                    history,
                    fixture.eligible,
                    people(),
                    fixture.sight(),
                    new Access(people()),
                    storage.issueWrites(fixture.issues),
                    List.of(),
                    InstantSource.system());
        }

        /** Everybody is somebody else in a thread of their own. */
        private People people() {
            return (People) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {People.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("currentUserKey")) {
                            return Optional.of(reader.get());
                        }
                        try {
                            return method.invoke(fixture.people, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        static String key(int person) {
            return "key-p" + person;
        }

        VisibleIssue issue() {
            return fixture.issue;
        }

        long item(int number) {
            return items.get(number).id();
        }

        List<ItemChange> oldestFirst() {
            List<ItemChange> all =
                    new ArrayList<>(history.ofIssue(10, new Paging(0, 1000)).values());
            Collections.reverse(all);
            return all;
        }

        /** Lets all work at once, and fails if anybody is refused. */
        void atOnce(BiConsumer<ItemService, Integer> work) throws Exception {
            CyclicBarrier together = new CyclicBarrier(PEOPLE);
            ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
            try {
                List<Callable<Void>> all = IntStream.range(0, PEOPLE)
                        .<Callable<Void>>mapToObj(person -> () -> {
                            reader.set(key(person));
                            together.await();
                            work.accept(person % 2 == 0 ? one : two, person);
                            return null;
                        })
                        .toList();
                for (Future<Void> each : threads.invokeAll(all)) {
                    each.get();
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }
}
