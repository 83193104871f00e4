package org.productops.common.job;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.ProductOpsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Long work that goes on when its owner leaves the page, that all nodes see, and that its owner and administrators can stop.
 */
@Named
public class JobService {

    private static final Logger LOG = LoggerFactory.getLogger(JobService.class);
    private static final int LISTED = 100;

    private final Map<Long, JobProgress> running = new ConcurrentHashMap<>();
    private final JobStore store;
    private final JobThreads threads;
    private final Access access;
    private final InstantSource time;

    @Inject
    public JobService(JobStore store, JobThreads threads, Access access, InstantSource time) {
        this.store = store;
        this.threads = threads;
        this.access = access;
        this.time = time;
    }

    /**
     * Begins work for the user who makes this request. Whether they may have it done is for the caller to say.
     *
     * @param kind what kind of work it is
     * @param title what it does, for people
     * @throws BusyException if too much waits already; the job is kept as refused
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public Job start(String kind, Message title, JobWork work) {
        String owner = access.requireUser();
        Job job = store.insert(kind, title, owner, time.instant());
        JobProgress progress = new JobProgress();
        running.put(job.id(), progress);
        try {
            threads.execute(() -> run(job.id(), progress, work), () -> beat(job.id(), progress));
        } catch (RejectedExecutionException e) {
            running.remove(job.id());
            Message refused = Message.of("productops.job.refused");
            end(job.id(), progress, JobState.REFUSED, refused);
            throw new BusyException(refused);
        }
        return job;
    }

    /**
     * How far a job is, for its owner and administrators.
     *
     * @throws NotFoundException if there is none that the caller may see
     */
    public Job get(long id) {
        String user = access.requireUser();
        return store.find(id)
                .filter(job -> job.ownerKey().equals(user) || access.isAdministrator())
                .map(job -> job.at(time.instant()))
                .orElseThrow(() -> new NotFoundException(Message.of("productops.job.not-found", id)));
    }

    /** The last jobs, the newest first: everybody's for administrators, for others their own. */
    public List<Job> latest() {
        String user = access.requireUser();
        Optional<String> owner = access.isAdministrator() ? Optional.empty() : Optional.of(user);
        return store.latest(owner, LISTED).stream()
                .map(job -> job.at(time.instant()))
                .toList();
    }

    /**
     * The last job of a kind, whoever wanted it: how far it is, concerns all who may use what it works on. Who may see that
     * is for the caller to say.
     */
    public Optional<Job> latestOf(String kind) {
        access.requireUser();
        return store.latest(Optional.empty(), LISTED).stream()
                .filter(job -> job.kind().equals(kind))
                .findFirst()
                .map(job -> job.at(time.instant()));
    }

    /**
     * A job that the caller knows by its number, whoever wanted it; empty if it is gone. Who may see that is for the caller to
     * say.
     */
    public Optional<Job> find(long id) {
        access.requireUser();
        return store.find(id).map(job -> job.at(time.instant()));
    }

    /**
     * Stops a job, for its owner and administrators. It stops a moment later, wherever it runs; one that is done by then
     * stays done.
     *
     * @throws NotFoundException if there is none that the caller may see
     */
    public Job cancel(long id) {
        Job job = get(id);
        if (job.state().isGoing()) {
            store.askToStop(id);
            Optional.ofNullable(running.get(id)).ifPresent(progress -> progress.stop(JobState.CANCELLED));
        }
        return job;
    }

    /** Lets no job go on when the plugin goes. */
    @PreDestroy
    void stop() {
        running.values().forEach(progress -> progress.stop(JobState.INTERRUPTED));
    }

    private void run(long id, JobProgress progress, JobWork work) {
        try {
            progress.check();
            beat(id, progress);
            end(id, progress, JobState.DONE, work.run(progress));
        } catch (JobCancelled e) {
            end(id, progress, e.state(), ended(e.state(), progress));
        } catch (ProductOpsException e) {
            end(id, progress, JobState.FAILED, e.text());
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            failed(id, progress, e);
        } catch (Error e) {
            // Whatever else becomes of the thread: nobody waits for work that has ended.
            failed(id, progress, e);
            throw e;
        } finally {
            running.remove(id);
        }
    }

    private void failed(long id, JobProgress progress, Throwable why) {
        LOG.error("The job {} has failed", id, why);
        end(
                id,
                progress,
                JobState.FAILED,
                Message.of(progress.isLasting() ? "productops.job.failed-lasting" : "productops.job.failed"));
    }

    private static Message ended(JobState state, JobProgress progress) {
        if (state != JobState.CANCELLED) {
            return Message.of("productops.job.interrupted");
        }
        return Message.of(progress.isLasting() ? "productops.job.cancelled-lasting" : "productops.job.cancelled");
    }

    private void end(long id, JobProgress progress, JobState state, Message message) {
        progress.ended(() -> store.end(id, state, progress.done(), progress.total(), message, time.instant()));
    }

    /** What goes wrong here must not end the beat: a job that is not heard of counts as interrupted. */
    private void beat(long id, JobProgress progress) {
        try {
            progress.goesOn(() -> {
                if (store.beat(id, progress.done(), progress.total(), time.instant())) {
                    progress.stop(JobState.CANCELLED);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Others could not be told that the job {} goes on", id, e);
        }
    }
}
