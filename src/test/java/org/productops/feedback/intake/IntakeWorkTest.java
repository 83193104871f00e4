package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.productops.feedback.intake.IntakeFixture.NOW;
import static org.productops.feedback.intake.IntakeFixture.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.paging.Paging;
import org.productops.devhost.database.DatabaseKind;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class IntakeWorkTest {

    private static final int SENT = 400;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private IntakeFixture intake;
    private IntakeSource source;
    private String token;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
        source = intake.source(IntakeKind.PLAIN);
        token = intake.token(source);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long send(String id) {
        return intake.service
                .accept(source.key(), letter(token, "{\"id\":\"" + id + "\",\"quote\":\"Exports take minutes\"}"))
                .entry()
                .orElseThrow()
                .id();
    }

    private IntakeEntry entry(long id) {
        return intake.entries.find(id).orElseThrow();
    }

    private static InvalidException archived() {
        return InvalidException.at("project", Message.of("productops.intake.error.project", "PAY"));
    }

    @Test
    void aProjectThatIsArchivedUnderAFullQueueLosesNothing() {
        intake.hold();
        for (int number = 0; number < 50; number++) {
            send("T-" + number);
        }
        intake.made.refuse(archived());
        intake.release();

        assertThat(intake.entries.count(IntakeFilter.in(IntakeState.FAILED))).isEqualTo(50);
        assertThat(intake.entries
                        .page(IntakeFilter.in(IntakeState.FAILED), new Paging(0, 50))
                        .values())
                .allSatisfy(
                        entry -> assertThat(entry.reason()).isEqualTo(archived().errors()));
        assertThat(intake.made.count()).isZero();

        intake.made.refuse(null);
        assertThat(intake.queue.retryAll(IntakeFilter.of(source.id(), IntakeState.FAILED)))
                .isEqualTo(50);

        assertThat(intake.entries.count(IntakeFilter.in(IntakeState.DONE))).isEqualTo(50);
        assertThat(intake.made.count()).isEqualTo(50);
        assertThat(intake.audit.last().action()).isEqualTo("productops.intake.audit.retried");
    }

    @Test
    void whatPassesIsTriedAgainLaterEachTimeAndInTheEndStandsWhereItIsSeen() {
        intake.made.refuse(new BusyException(Message.of("productops.common.error.busy")));
        long id = send("T-1");

        for (int tried = 0; tried < IntakeWork.BACK_OFF.size(); tried++) {
            Duration wait = IntakeWork.BACK_OFF.get(tried);
            assertThat(entry(id).state()).isEqualTo(IntakeState.WAITING);
            assertThat(entry(id).dueAt()).isEqualTo(intake.now.get().plus(wait));
            assertThat(intake.delayed.get(intake.delayed.size() - 1).delay()).isGreaterThanOrEqualTo(wait);
            intake.release();
            assertThat(entry(id).attempts()).isEqualTo(tried + 1);
            intake.now.set(intake.now.get().plus(wait));
            intake.release();
        }

        assertThat(entry(id).state()).isEqualTo(IntakeState.FAILED);
        assertThat(entry(id).reason().general()).containsExactly(Message.of("productops.common.error.busy"));
    }

    @Test
    void whatNobodyForesawIsTriedAgainToo() {
        intake.made.refuse(new IllegalStateException("The database is gone"));
        long id = send("T-1");
        assertThat(entry(id).state()).isEqualTo(IntakeState.WAITING);
        assertThat(entry(id).reason().general()).containsExactly(Message.of("productops.intake.reason.broken", id));

        intake.made.refuse(null);
        intake.now.set(NOW.plusSeconds(5));
        intake.release();

        assertThat(entry(id).state()).isEqualTo(IntakeState.DONE);
        assertThat(entry(id).reason().isEmpty()).isTrue();
    }

    @Test
    void whatTheUserOfTheSourceMayNotDoStandsWithTheReason() {
        intake.made.refuse(new NotPermittedException(Message.of("productops.intake.error.user", "bot"), false));
        long id = send("T-1");

        assertThat(entry(id).state()).isEqualTo(IntakeState.FAILED);
        assertThat(entry(id).attempts()).isEqualTo(1);
    }

    @OnEveryDatabase
    void aNodeThatDiesBetweenTheIssueAndItsRowLeavesOneIssue(TestDatabase each) {
        IntakeFixture dying = new IntakeFixture(each);
        IntakeSource there = dying.source(IntakeKind.PLAIN);
        dying.hold();
        long id = dying.service
                .accept(there.key(), letter(dying.token(there), "{\"id\":\"1\",\"quote\":\"x\"}"))
                .entry()
                .orElseThrow()
                .id();
        dying.made.breakAfterwards(new DyingNode());
        assertThatThrownBy(() -> dying.node((delay, work) -> work.run()).wake()).isInstanceOf(DyingNode.class);
        assertThat(dying.made.count()).isEqualTo(1);
        dying.made.breakAfterwards(null);
        assertThat(dying.entries.find(id).orElseThrow().state()).isEqualTo(IntakeState.WAITING);

        dying.release();
        assertThat(dying.entries.find(id).orElseThrow().state())
                .as("as long as the other may be about it")
                .isEqualTo(IntakeState.WAITING);
        dying.now.set(NOW.plus(IntakeWork.LEASE));
        dying.release();

        assertThat(dying.entries.find(id).orElseThrow().state()).isEqualTo(IntakeState.DONE);
        assertThat(dying.made.count()).isEqualTo(1);
        assertThat(dying.made.calls()).isEqualTo(2);
    }

    @OnEveryDatabase
    void whateverWasAcknowledgedBecomesOneIssueThoughTheDatabaseFailsNowAndThenBeforeAndAfterItWrites(TestDatabase each)
            throws Exception {
        IntakeFixture shaken = new IntakeFixture(each);
        IntakeSource there = shaken.sourceService.create(
                new IntakeSourceDraft("Script", "PLAIN", "PAY", "bot", "", "", "60000", "", true, List.of()));
        String its = shaken.token(there);
        AtomicBoolean failing = new AtomicBoolean(true);
        IntakeEntryStore store = failing(shaken.entries, failing);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<IntakeService> doors = IntStream.range(0, 2)
                .mapToObj(number -> shaken.door(
                        store,
                        shaken.node(
                                (delay, work) -> {
                                    if (delay.isZero()) {
                                        nodes.execute(work);
                                    }
                                },
                                store)))
                .toList();
        List<Future<Long>> sent = IntStream.range(0, SENT)
                .mapToObj(number -> senders.submit(() -> acknowledged(
                        doors.get(number % 2),
                        there,
                        its,
                        "{\"id\":\"" + number / 2 + "\",\"quote\":\"Number " + number / 2 + "\"}")))
                .toList();
        Set<Long> acknowledged = new HashSet<>();
        for (Future<Long> one : sent) {
            acknowledged.add(one.get());
        }
        senders.shutdown();
        failing.set(false);
        nodes.shutdown();
        assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        shaken.now.set(NOW.plus(Duration.ofDays(2)));
        shaken.release();

        assertThat(acknowledged).hasSize(SENT / 2);
        assertThat(shaken.entries.findAll(acknowledged)).hasSize(SENT / 2).allSatisfy(entry -> assertThat(entry.state())
                .isEqualTo(IntakeState.DONE));
        assertThat(shaken.entries.count(IntakeFilter.ALL)).isEqualTo(SENT / 2);
        assertThat(shaken.made.count()).isEqualTo(SENT / 2);
    }

    @Test
    void whatCouldNotBeWrittenDownIsTriedAgainInSomeSecondsByTheNodeWhoseItIs() {
        AtomicBoolean away = new AtomicBoolean(true);
        IntakeEntryStore store = awayOnceDone(intake.entries, away);
        intake.hold();
        List<Long> ids = IntStream.range(0, IntakeWork.BATCH + 1)
                .mapToObj(number -> send("T-" + number))
                .toList();
        List<IntakeFixture.Delayed> later = new ArrayList<>();
        intake.node(
                        (delay, work) -> {
                            if (delay.isZero()) {
                                work.run();
                            } else {
                                later.add(new IntakeFixture.Delayed(delay, work));
                            }
                        },
                        store)
                .wake();
        assertThat(ids).allSatisfy(id -> assertThat(entry(id).state()).isEqualTo(IntakeState.WAITING));
        assertThat(later).extracting(IntakeFixture.Delayed::delay).containsOnly(IntakeWork.BACK_OFF.get(0));

        away.set(false);
        intake.now.set(NOW.plus(IntakeWork.BACK_OFF.get(0)));
        List.copyOf(later).forEach(each -> each.work().run());

        assertThat(ids).allSatisfy(id -> assertThat(entry(id).state()).isEqualTo(IntakeState.DONE));
        assertThat(intake.made.count()).isEqualTo(ids.size());
    }

    /** What is done cannot be written down. */
    private static IntakeEntryStore awayOnceDone(IntakeEntryStore store, AtomicBoolean away) {
        return (IntakeEntryStore) Proxy.newProxyInstance(
                IntakeEntryStore.class.getClassLoader(),
                new Class<?>[] {IntakeEntryStore.class},
                (proxy, method, arguments) -> {
                    if (away.get()
                            && method.getName().equals("update")
                            && ((IntakeEntry) arguments[0]).state() == IntakeState.DONE) {
                        throw new IllegalStateException("The database is away");
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Sends the same until it is acknowledged, as senders do. */
    private static long acknowledged(IntakeService door, IntakeSource source, String token, String body) {
        while (true) {
            try {
                return door.accept(source.key(), letter(token, body))
                        .entry()
                        .orElseThrow()
                        .id();
            } catch (BusyException e) {
                Thread.onSpinWait();
            }
        }
    }

    /** Every seventh call fails, one time before anything was done and the other after it. */
    private static IntakeEntryStore failing(IntakeEntryStore store, AtomicBoolean failing) {
        AtomicInteger calls = new AtomicInteger();
        return (IntakeEntryStore) Proxy.newProxyInstance(
                IntakeEntryStore.class.getClassLoader(),
                new Class<?>[] {IntakeEntryStore.class},
                (proxy, method, arguments) -> {
                    int call = calls.incrementAndGet();
                    if (failing.get() && call % 14 == 0) {
                        throw new IllegalStateException("The database is away");
                    }
                    try {
                        Object answer = method.invoke(store, arguments);
                        if (failing.get() && call % 14 == 7) {
                            throw new IllegalStateException("The answer of the database is lost");
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void whatIsDiscardedIsMadeNoIssueAndTheReasonIsKept() {
        intake.made.refuse(archived());
        long id = send("T-1");
        intake.made.refuse(null);

        assertThat(intake.queue.discard(List.of(id), "Spam")).isEqualTo(1);
        assertThat(intake.queue.retry(List.of(id))).isZero();
        assertThat(intake.queue.discard(List.of(id), "Again")).isZero();

        assertThat(entry(id).state()).isEqualTo(IntakeState.DISCARDED);
        assertThat(entry(id).reason().general())
                .containsExactly(Message.of("productops.intake.reason.discarded", "Spam"));
        assertThat(intake.audit.last().changes()).extracting("after").containsExactly("1", "Spam");
        assertThat(send("T-1")).isEqualTo(id);
        assertThat(intake.made.count()).isZero();
    }

    @Test
    void whatAnIssueWasMadeOfIsNotDiscarded() {
        long id = send("T-1");

        assertThat(intake.queue.discard(List.of(id), "No")).isZero();
        assertThat(entry(id).state()).isEqualTo(IntakeState.DONE);
    }

    /** Nothing that anybody catches. */
    private static final class DyingNode extends Error {
        private static final long serialVersionUID = 1L;
    }
}
