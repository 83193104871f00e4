package org.productops.area.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.productops.area.Area;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.AreaTree;
import org.productops.area.LibraryNode;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.coverage.Excuse;
import org.productops.area.coverage.ExcuseFollower;
import org.productops.area.coverage.ao.AoExcuseStore;
import org.productops.area.coverage.ao.AreaExcuseEntity;
import org.productops.area.mapping.FakeProjects;
import org.productops.area.mapping.FakeSpaces;
import org.productops.area.mapping.MappingCleanUp;
import org.productops.area.mapping.MappingDependents;
import org.productops.area.mapping.MappingFollower;
import org.productops.area.mapping.MappingLibrary;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.ao.AoMappingStore;
import org.productops.area.mapping.ao.AreaMappingEntity;
import org.productops.area.watch.AreaWatchService;
import org.productops.area.watch.WatchMails;
import org.productops.area.watch.ao.AoAreaWatchStore;
import org.productops.area.watch.ao.AreaWatchEntity;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeMail;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.ThreadLocks;

/**
 * Two nodes, each with connections of its own, that share nothing but a database and the locks of the cluster, and hear of
 * each other between their writes alone, write at once: nothing is lost, no circle comes about, and nothing hangs on an area that is not there any more.
 */
class AreaWritersTest {

    private static final int ROUNDS = 12;

    @OnEveryDatabase
    void ofTwoEditsOfOneAreaOneIsKeptAndTheOtherRefused(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            String key = "area-" + round;
            cluster.one.areas.service.create(new Draft(key, "Area", "").build());

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.areas.service.update(key, 1, new Draft(key, "One", "").build()),
                    () -> cluster.two.areas.service.update(key, 1, new Draft(key, "Two", "").build()));

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(refusal(results)).isInstanceOf(ConflictException.class);
            assertThat(cluster.stored().get(key).name())
                    .isEqualTo(results.get(0).isEmpty() ? "One" : "Two");
        }
    }

    @OnEveryDatabase
    void twoMovesThatWouldMakeACircleDoNot(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            String left = "left-" + round;
            String right = "right-" + round;
            cluster.one.areas.service.create(new Draft(left, "Left", "").build());
            cluster.one.areas.service.create(new Draft(right, "Right", "").build());

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.areas.service.update(left, 1, new Draft(left, "Left", right).build()),
                    () -> cluster.two.areas.service.update(right, 1, new Draft(right, "Right", left).build()));

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(refusal(results)).isInstanceOf(InvalidException.class);
            assertThat(cluster.stored().broken()).isEmpty();
        }
    }

    @OnEveryDatabase
    void anEditBesideAMergeIsKeptOrRefused(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            String stays = "stays-" + round;
            String ends = "ends-" + round;
            cluster.one.areas.service.create(new Draft(stays, "Stays", "").build());
            cluster.one.areas.service.create(new Draft(ends, "Ends", "").build());
            String edited = round % 2 == 0 ? stays : ends;

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.areas.ends.merge(ends, 1, stays, Confirmation.EVERYTHING),
                    () -> cluster.two.areas.service.update(edited, 1, new Draft("", "Edited", "").build()));

            assertThat(results).contains(Optional.empty());
            Area area = cluster.stored().get(stays);
            boolean merged = results.get(0).isEmpty();
            boolean kept = results.get(1).isEmpty();
            assertThat(cluster.stored().get(ends).key()).isEqualTo(merged ? stays : ends);
            if (edited.equals(stays)) {
                assertThat(merged).as("it takes the area that stays as it is").isTrue();
                assertThat(area.name()).isEqualTo(kept ? "Edited" : "Stays");
                assertThat(area.facts().aliases()).contains("Ends");
            } else {
                assertThat(merged).isNotEqualTo(kept);
                assertThat(cluster.stored().get(ends).name()).isEqualTo(kept ? "Edited" : "Stays");
            }
        }
    }

    @OnEveryDatabase
    void ofAMergeAndADeletionOneIsRefused(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            String stays = "stays-" + round;
            String ends = "ends-" + round;
            cluster.one.areas.service.create(new Draft(stays, "Stays", "").build());
            cluster.one.areas.service.create(new Draft(ends, "Ends", "").build());
            String deleted = round % 2 == 0 ? stays : ends;

            List<Optional<ProductOpsException>> results =
                    cluster.atOnce(() -> cluster.one.areas.ends.merge(ends, 1, stays, Confirmation.EVERYTHING), () -> {
                        cluster.two.areas.ends.delete(deleted, 1);
                        return deleted;
                    });

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(cluster.stored().find(deleted).isPresent())
                    .isEqualTo(results.get(0).isEmpty());
        }
    }

    @OnEveryDatabase
    void ofADeletionAndANewMappingOneIsRefused(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        Place docs = Place.parse("space", "DOCS").orElseThrow();
        for (int round = 0; round < ROUNDS; round++) {
            String key = "area-" + round;
            cluster.one.areas.service.create(new Draft(key, "Area", "").build());

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> {
                        cluster.one.areas.ends.delete(key, 1);
                        return key;
                    },
                    () -> cluster.two.mappings.map(key, docs));

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(refusal(results)).isInstanceOfAny(InvalidException.class, NotFoundException.class);
            assertThat(cluster.mappings.load().ofArea(key))
                    .hasSize(results.get(1).isEmpty() ? 1 : 0);
            assertThat(cluster.stored().find(key).isPresent())
                    .isEqualTo(results.get(1).isEmpty());
        }
    }

    @OnEveryDatabase
    void aMappingBesideAMergeBelongsToTheAreaThatStays(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        Place docs = Place.parse("space", "DOCS").orElseThrow();
        for (int round = 0; round < ROUNDS; round++) {
            String stays = "stays-" + round;
            String ends = "ends-" + round;
            cluster.one.areas.service.create(new Draft(stays, "Stays", "").build());
            cluster.one.areas.service.create(new Draft(ends, "Ends", "").build());

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.areas.ends.merge(ends, 1, stays, Confirmation.EVERYTHING),
                    () -> cluster.two.mappings.map(ends, docs));

            assertThat(results).containsOnly(Optional.empty());
            assertThat(cluster.mappings.load().ofArea(stays)).hasSize(1);
            assertThat(cluster.mappings.load().ofArea(ends)).isEmpty();
        }
    }

    @OnEveryDatabase
    void noWatchAndNoExcuseIsLeftOfAnAreaThatIsDeletedMeanwhile(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            String key = "area-" + round;
            cluster.one.areas.service.create(new Draft(key, "Area", "").build());

            List<Optional<ProductOpsException>> watched = cluster.atOnce(
                    () -> {
                        cluster.one.areas.ends.delete(key, 1);
                        return key;
                    },
                    round % 2 == 0
                            ? () -> cluster.two.watches.watch(key)
                            : () -> cluster.two.areas.living.holding(
                                    key, (tree, area) -> cluster.two.excuse(area.key())));

            assertThat(watched.get(0)).as("neither keeps an area").isEmpty();
            watched.get(1).ifPresent(late -> assertThat(late).isInstanceOf(NotFoundException.class));
            assertThat(cluster.watches.watchers(List.of(key))).isEmpty();
            assertThat(cluster.excuses.all()).isEmpty();
        }
    }

    private static ProductOpsException refusal(List<Optional<ProductOpsException>> results) {
        return results.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static final class Cluster {
        private final TestDatabase database;
        private final ActiveObjects ao;
        private final ThreadLocks locks = new ThreadLocks();
        private final FakePeople people =
                new FakePeople().administrator("admin").actAs("admin");
        final AoMappingStore mappings;
        final AoAreaWatchStore watches;
        final AoExcuseStore excuses;
        final Node one;
        final Node two;

        Cluster(TestDatabase database) {
            this.database = database;
            ao = database.activeObjects(
                    AreaEntity.class,
                    AreaArchiveEntity.class,
                    AreaRoleEntity.class,
                    AreaFormerKeyEntity.class,
                    OwnRoleEntity.class,
                    AreaMappingEntity.class,
                    AreaWatchEntity.class,
                    AreaExcuseEntity.class,
                    RevisionEntity.class);
            mappings = new AoMappingStore(ao);
            watches = new AoAreaWatchStore(ao);
            excuses = new AoExcuseStore(ao);
            one = new Node(this);
            two = new Node(this);
        }

        FakeStorage storage() {
            return new FakeStorage()
                    .with(locks)
                    .over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
        }

        /** What a node reads that starts now. */
        AreaTree stored() {
            return new Node(this).areas.library.tree();
        }

        /** Does both at once, each on connections of its own, and says by which exception each was refused. */
        List<Optional<ProductOpsException>> atOnce(Callable<?> first, Callable<?> second) throws Exception {
            one.hear();
            two.hear();
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Callable<Optional<ProductOpsException>>> both =
                        List.of(() -> attempt(together, first), () -> attempt(together, second));
                List<Optional<ProductOpsException>> results = new ArrayList<>();
                for (Future<Optional<ProductOpsException>> each : threads.invokeAll(both)) {
                    results.add(each.get());
                }
                return results;
            } finally {
                threads.shutdownNow();
            }
        }

        private static Optional<ProductOpsException> attempt(CyclicBarrier together, Callable<?> work)
                throws Exception {
            together.await();
            try {
                work.call();
                return Optional.empty();
            } catch (ProductOpsException e) {
                return Optional.of(e);
            }
        }
    }

    private static final class Node {
        private final Cluster cluster;
        private final FakeStorage storage;
        final LibraryNode areas;
        final MappingService mappings;
        final AreaWatchService watches;

        Node(Cluster cluster) {
            this.cluster = cluster;
            storage = cluster.storage();
            Access access = new Access(cluster.people);
            MappingLibrary library = new MappingLibrary(storage.snapshots(), cluster.mappings);
            areas = new LibraryNode(
                    new AoAreaStore(cluster.ao),
                    storage,
                    cluster.people,
                    entry -> {},
                    List.of(
                            new MappingFollower(
                                    new MappingCleanUp(library, cluster.mappings, storage.snapshotWrites())),
                            new ExcuseFollower(cluster.excuses, storage.writes()),
                            changes -> mails().follow(changes)),
                    List.of(new MappingDependents(library, cluster.mappings)));
            mappings = new MappingService(
                    access,
                    areas.service,
                    areas.living,
                    library,
                    cluster.mappings,
                    new FakeProjects(),
                    new FakeSpaces(),
                    storage.snapshotWrites(),
                    entry -> {});
            watches = new AreaWatchService(areas.library, areas.living, cluster.watches, access, storage.writes());
        }

        /** Knows from now on what the others have written until now. */
        void hear() {
            storage.changeElsewhere();
            areas.library.tree();
        }

        private WatchMails mails() {
            return new WatchMails(
                    areas.library,
                    cluster.watches,
                    storage.writes(),
                    cluster.people,
                    new FakeMail(cluster.people).mails());
        }

        String excuse(String key) {
            return storage.writes().run("area.coverage.excuses", 0, () -> {
                cluster.excuses.put(
                        new Excuse(CoverageKind.AREA_UNMAPPED, key, "new", LocalDate.of(2026, 4, 1), "key-admin", 1));
                return key;
            });
        }
    }
}
