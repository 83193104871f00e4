package org.productops.common.job;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How far a job is, between the thread that does it, which alone advances it, and those that want to know. */
public final class JobProgress {

    private final AtomicReference<JobState> stop = new AtomicReference<>();
    private volatile boolean lasting;
    private volatile int done;
    private volatile int total;
    private boolean over;

    JobProgress() {}

    /** For work that nobody waits for and nobody stops, such as what the scheduler does. */
    public static JobProgress unwatched() {
        return new JobProgress();
    }

    /** Says that what is done stays if the work ends before its end. */
    public void lasting() {
        lasting = true;
    }

    /** Says how many steps there are. */
    public void total(int steps) {
        total = steps;
    }

    /** Says that so many more steps are done, and ends the work here if it is not to go on. */
    public void advance(int steps) {
        done = done + steps;
        check();
    }

    /** Ends the work here if it is not to go on. What comes after the last check cannot be stopped. */
    public void check() {
        Optional.ofNullable(stop.get()).ifPresent(state -> {
            throw new JobCancelled(state);
        });
    }

    /**
     * Writes down how the work goes on, unless it is over. Only the node that does it says that, one thread at a time: what it said
     * before must not come after how the work ended.
     */
    synchronized void goesOn(Runnable write) {
        if (!over) {
            write.run();
        }
    }

    /** Writes down what came of the work; after that it does not go on. */
    synchronized void ended(Runnable write) {
        over = true;
        write.run();
    }

    boolean isLasting() {
        return lasting;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }

    void stop(JobState state) {
        stop.compareAndSet(null, state);
    }
}
