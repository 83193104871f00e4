package org.productops.common.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.HeldJobThreads;

class JobServiceTest {

    private static final Message TITLE = Message.of("title");
    private static final Message DONE = Message.of("done");

    private final FakePeople people =
            new FakePeople().administrator("root").user("anna").user("ben").actAs("anna");
    private final InMemoryJobStore store = new InMemoryJobStore();
    private final HeldJobThreads threads = new HeldJobThreads();
    private final List<String> written = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final JobService jobs = node(threads);

    private JobService node(HeldJobThreads itsThreads) {
        return new JobService(store, itsThreads, new Access(people), () -> now);
    }

    @Test
    void worksBesideThePageAndSaysWhatCameOfIt() {
        Job job = jobs.start("import", TITLE, progress -> {
            progress.total(3);
            progress.advance(2);
            threads.beat();
            written.add(jobs.get(1).state() + " " + jobs.get(1).done() + "/"
                    + jobs.get(1).total());
            return DONE;
        });
        assertThat(job.state()).isEqualTo(JobState.WAITING);

        threads.runNext();

        assertThat(written).containsExactly("RUNNING 2/3");
        assertThat(jobs.get(job.id())).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(JobState.DONE);
            assertThat(ended.message()).contains(DONE);
            assertThat(ended.ownerKey()).isEqualTo("key-anna");
        });
    }

    @Test
    void isOverOnceItHasEndedThoughABeatIsJustBeingWritten() throws InterruptedException {
        List<Runnable> work = new ArrayList<>();
        List<Runnable> beats = new ArrayList<>();
        List<Thread> ending = new ArrayList<>();
        JobStore slow = (JobStore) Proxy.newProxyInstance(
                JobStore.class.getClassLoader(), new Class<?>[] {JobStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("beat") && ending.isEmpty()) {
                        ending.add(new Thread(work.get(0)));
                        ending.get(0).start();
                        while (ending.get(0).isAlive() && ending.get(0).getState() != Thread.State.BLOCKED) {
                            Thread.onSpinWait();
                        }
                    }
                    return method.invoke(store, arguments);
                });
        JobService there = new JobService(
                slow,
                (piece, beat) -> {
                    work.add(piece);
                    beats.add(beat);
                },
                new Access(people),
                () -> now);
        Job job = there.start("import", TITLE, progress -> DONE);

        beats.get(0).run();
        ending.get(0).join();
        beats.get(0).run();

        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void isStoppedAtItsNextStepByItsOwner() {
        Job job = jobs.start("import", TITLE, this::twoSteps);
        jobs.cancel(job.id());
        threads.runNext();

        assertThat(written).isEmpty();
        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.CANCELLED);
        assertThat(jobs.cancel(job.id()).state()).as("again").isEqualTo(JobState.CANCELLED);
    }

    @Test
    void isStoppedByAnAdministratorOnAnotherNode() {
        Job job = jobs.start("import", TITLE, progress -> {
            written.add("first");
            people.actAs("root");
            node(new HeldJobThreads()).cancel(job(1).id());
            threads.beat();
            progress.advance(1);
            written.add("second");
            return DONE;
        });
        threads.runNext();

        assertThat(written).containsExactly("first");
        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void oneWhoseNodeDiedIsSeenAsInterruptedAndSaysSo() {
        Job job = jobs.start("import", TITLE, this::twoSteps);
        threads.beat();
        now = now.plus(Duration.ofSeconds(59));
        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.RUNNING);

        now = now.plus(Duration.ofSeconds(1));

        assertThat(node(new HeldJobThreads()).get(job.id())).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(JobState.INTERRUPTED);
            assertThat(seen.message()).contains(Message.of("productops.job.interrupted"));
        });
        assertThat(jobs.latest()).extracting(Job::state).containsExactly(JobState.INTERRUPTED);
    }

    @Test
    void stopsWhenThePluginGoes() {
        Job job = jobs.start("import", TITLE, progress -> {
            jobs.stop();
            return twoSteps(progress);
        });
        threads.runNext();

        assertThat(written).isEmpty();
        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void saysWhyItFailed() {
        Message reason = Message.of("reason");
        Job refused = jobs.start("import", TITLE, progress -> {
            throw InvalidException.general(reason);
        });
        Job broken = jobs.start("import", TITLE, progress -> {
            throw new IllegalStateException("broken on purpose");
        });
        threads.runNext();
        threads.runNext();

        assertThat(jobs.get(refused.id()).message()).contains(reason);
        assertThat(jobs.get(broken.id()).message()).contains(Message.of("productops.job.failed"));
        assertThat(jobs.latest()).extracting(Job::state).containsExactly(JobState.FAILED, JobState.FAILED);
    }

    @Test
    void anErrorOfTheMachineIsToldAtOnceAndNotTakenForAServerThatWentDown() {
        Job deep = jobs.start("import", TITLE, progress -> {
            throw new StackOverflowError("on purpose");
        });
        Job lasting = jobs.start("import", TITLE, progress -> {
            progress.lasting();
            throw new LinkageError("on purpose");
        });
        Job full = jobs.start("import", TITLE, progress -> {
            throw new OutOfMemoryError("on purpose");
        });
        threads.runNext();
        threads.runNext();
        assertThatThrownBy(threads::runNext).isInstanceOf(OutOfMemoryError.class);

        assertThat(List.of(deep, lasting, full))
                .extracting(job -> jobs.get(job.id()))
                .allSatisfy(job -> assertThat(job.state()).isEqualTo(JobState.FAILED))
                .extracting(job -> job.message().orElseThrow().key())
                .containsExactly("productops.job.failed", "productops.job.failed-lasting", "productops.job.failed");
    }

    @Test
    void whatIsTooMuchIsRefusedAndKeptAsRefused() {
        threads.fill();

        assertThatThrownBy(() -> jobs.start("import", TITLE, this::twoSteps)).isInstanceOf(BusyException.class);
        assertThat(jobs.latest()).singleElement().satisfies(job -> {
            assertThat(job.state()).isEqualTo(JobState.REFUSED);
            assertThat(job.message()).contains(Message.of("productops.job.refused"));
        });
    }

    @Test
    void othersNeitherSeeNorStopIt() {
        Job job = jobs.start("import", TITLE, this::twoSteps);

        people.actAs("ben");
        assertThatThrownBy(() -> jobs.get(job.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> jobs.cancel(job.id())).isInstanceOf(NotFoundException.class);
        assertThat(jobs.latest()).isEmpty();

        people.actAs("root");
        assertThat(jobs.latest()).hasSize(1);
        people.actAsNobody();
        assertThatThrownBy(jobs::latest).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> jobs.start("import", TITLE, this::twoSteps)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aBeatThatFailsDoesNotEndTheWork() {
        JobService unlucky = new JobService(new Failing(store), threads, new Access(people), () -> now);
        Job job = unlucky.start("import", TITLE, this::twoSteps);
        threads.runNext();

        assertThat(jobs.get(job.id()).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void oldJobsAreForgottenAtNight() {
        jobs.start("import", TITLE, this::twoSteps);
        now = now.plus(Duration.ofDays(31));
        Job young = jobs.start("import", TITLE, this::twoSteps);

        new JobCleanUp(store, () -> now).run();

        assertThat(jobs.latest()).extracting(Job::id).containsExactly(young.id());
    }

    private Job job(long id) {
        return store.find(id).orElseThrow();
    }

    private Message twoSteps(JobProgress progress) {
        progress.advance(1);
        written.add("first");
        progress.advance(1);
        written.add("second");
        return DONE;
    }

    /** A store that cannot be told that a job goes on. */
    private record Failing(JobStore store) implements JobStore {

        @Override
        public Job insert(String kind, Message title, String ownerKey, Instant now) {
            return store.insert(kind, title, ownerKey, now);
        }

        @Override
        public Optional<Job> find(long id) {
            return store.find(id);
        }

        @Override
        public List<Job> latest(Optional<String> ownerKey, int most) {
            return store.latest(ownerKey, most);
        }

        @Override
        public boolean beat(long id, int done, int total, Instant now) {
            throw new IllegalStateException("no database");
        }

        @Override
        public void end(long id, JobState state, int done, int total, Message message, Instant now) {
            store.end(id, state, done, total, message, now);
        }

        @Override
        public void askToStop(long id) {
            store.askToStop(id);
        }

        @Override
        public void removeSeenBefore(Instant time) {
            store.removeSeenBefore(time);
        }
    }
}
