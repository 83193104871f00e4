package org.productops.readiness.waiver.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.snapshot.ao.AoRevisions;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.common.store.SalTransactions;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.waiver.DecisionDraft;
import org.productops.readiness.waiver.FakeGranters;
import org.productops.readiness.waiver.StoredWaivers;
import org.productops.readiness.waiver.WaivableChecklists;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.WaiverDraft;
import org.productops.readiness.waiver.WaiverService;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.ThreadLocks;

/**
 * Two nodes, each with connections of its own, that share nothing but a database and the locks of the cluster, decide at
 * once: one of them is told what the other did, and no override comes about twice.
 */
class WaiverWritersTest {

    private static final int ROUNDS = 12;
    private static final WaiverDraft DRAFT = new WaiverDraft("The vendor is late", "3");

    @OnEveryDatabase
    void ofTwoWhoDecideOneDoesAndTheOtherIsToldSo(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            long issue = cluster.issue(round);
            Waiver asked = cluster.one
                    .service
                    .ask(key(issue), cluster.checklist.id(), DRAFT)
                    .waiver();
            boolean bothGrant = round % 2 == 0;

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.service.grant(key(issue), asked.id(), 1, DecisionDraft.NONE),
                    () -> bothGrant
                            ? cluster.two.service.grant(key(issue), asked.id(), 1, DecisionDraft.NONE)
                            : cluster.two.service.deny(key(issue), asked.id(), 1, DecisionDraft.NONE));

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(refusal(results)).isInstanceOf(ConflictException.class);
            Waiver stored = cluster.store.find(asked.id()).orElseThrow();
            assertThat(stored.version()).isEqualTo(2);
            assertThat(stored.decided().orElseThrow().userKey())
                    .isEqualTo(results.get(0).isEmpty() ? "key-ben" : "key-carla");
            assertThat(stored.state()).isEqualTo(bothGrant || results.get(0).isEmpty() ? State.GRANTED : State.DENIED);
        }
    }

    @OnEveryDatabase
    void twoWhoAskOrPassAtOnceMakeOneOverride(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            long issue = cluster.issue(round);
            boolean bothPass = round % 2 == 0;

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.service.passAtOnce(key(issue), cluster.checklist.id(), DRAFT),
                    () -> bothPass
                            ? cluster.two.service.passAtOnce(key(issue), cluster.checklist.id(), DRAFT)
                            : cluster.two.service.ask(key(issue), cluster.checklist.id(), DRAFT));

            assertThat(results).containsOnlyOnce(Optional.empty());
            assertThat(refusal(results)).isInstanceOf(InvalidException.class);
            assertThat(cluster.store.ofIssue(issue)).hasSize(1);
        }
    }

    @OnEveryDatabase
    void nothingIsLeftOfAnIssueThatIsDeletedMeanwhile(TestDatabase database) throws Exception {
        Cluster cluster = new Cluster(database);
        for (int round = 0; round < ROUNDS; round++) {
            long issue = cluster.issue(round);

            List<Optional<ProductOpsException>> results = cluster.atOnce(
                    () -> cluster.one.service.passAtOnce(key(issue), cluster.checklist.id(), DRAFT), () -> {
                        cluster.given.issues.delete(issue);
                        return issue;
                    });
            results.get(0).ifPresent(late -> assertThat(late).isInstanceOf(NotFoundException.class));
            // What the clean-up does after the event.
            cluster.store.forget(List.of(issue));

            assertThat(new StoredWaivers(cluster.store, () -> ReadinessFixture.NOW).activeOn(issue))
                    .isEmpty();
        }
    }

    @OnEveryDatabase
    void whatOneNodeEndsLetsNothingPassOnTheOther(TestDatabase database) {
        Cluster cluster = new Cluster(database);
        Instant[] now = {ReadinessFixture.NOW};
        StoredWaivers elsewhere = new StoredWaivers(
                new AoWaiverStore(database.activeObjects(WaiverEntity.class, RevisionEntity.class)), () -> now[0]);
        long issue = cluster.issue(0);
        Waiver asked = cluster.one
                .service
                .ask(key(issue), cluster.checklist.id(), DRAFT)
                .waiver();
        assertThat(elsewhere.activeOn(issue)).as("pending").isEmpty();
        Waiver granted = cluster.two
                .service
                .grant(key(issue), asked.id(), 1, DecisionDraft.NONE)
                .waiver();
        assertThat(elsewhere.activeOn(issue)).as("granted").hasSize(1);
        cluster.one.service.revoke(key(issue), granted.id(), granted.version(), DecisionDraft.NONE);
        assertThat(elsewhere.activeOn(issue)).as("revoked").isEmpty();

        cluster.two.service.passAtOnce(key(issue), cluster.checklist.id(), DRAFT);
        assertThat(elsewhere.activeOnAll(List.of(issue))).containsOnlyKeys(issue);
        now[0] = now[0].plus(Duration.ofDays(3));
        assertThat(elsewhere.activeOn(issue)).as("run out").isEmpty();
        assertThat(elsewhere.activeOnAll(List.of(issue))).isEmpty();
    }

    private static String key(long issueId) {
        return "PAY-" + issueId;
    }

    private static ProductOpsException refusal(List<Optional<ProductOpsException>> results) {
        return results.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static final class Cluster {
        final ReadinessFixture given = new ReadinessFixture();
        final Checklist checklist = given.needed("Done", ReadinessFixture.manual("Reviewed"));
        final AoWaiverStore store;
        final Node one;
        final Node two;

        Cluster(TestDatabase database) {
            ActiveObjects ao = database.activeObjects(WaiverEntity.class, RevisionEntity.class);
            ThreadLocks locks = new ThreadLocks();
            store = new AoWaiverStore(ao);
            one = new Node(this, "ben", storage(database, ao, locks));
            two = new Node(this, "carla", storage(database, ao, locks));
        }

        private static FakeStorage storage(TestDatabase database, ActiveObjects ao, ThreadLocks locks) {
            return new FakeStorage()
                    .with(locks)
                    .over(new AoRevisions(ao), new SalTransactions(database.transactionTemplate()));
        }

        long issue(int round) {
            return given.issues.add(100L + round, key(100L + round), "story").id();
        }

        List<Optional<ProductOpsException>> atOnce(Callable<?> first, Callable<?> second) throws Exception {
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

    /** A node, on which one person works. */
    private static final class Node {
        final WaiverService service;

        Node(Cluster cluster, String user, FakeStorage storage) {
            FakePeople people = new FakePeople().user("ben").user("carla").actAs(user);
            ReadinessFixture given = cluster.given;
            service = new WaiverService(
                    given.issues,
                    new WaivableChecklists(given.library, given.reader),
                    cluster.store,
                    new FakeGranters().holders(Eligible.areaRole("owner"), "key-ben", "key-carla"),
                    new Access(people),
                    people,
                    storage.issueWrites(given.issues),
                    given.history,
                    given.audit,
                    () -> ReadinessFixture.NOW,
                    Optional.empty());
        }
    }
}
