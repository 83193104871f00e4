package org.productops.testing.fakes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.productops.common.job.JobThreads;

/** Work waits until a test lets it run, in the test's own thread. */
public final class HeldJobThreads implements JobThreads {

    private record Held(Runnable work, Runnable beat) {}

    private final Deque<Held> waiting = new ArrayDeque<>();
    private boolean full;

    /** From now on, there is too much to do. */
    public void fill() {
        full = true;
    }

    @Override
    public void execute(Runnable work, Runnable beat) {
        if (full) {
            throw new RejectedExecutionException();
        }
        waiting.add(new Held(work, beat));
    }

    /** Lets a second pass for all work that waits or runs. */
    public void beat() {
        waiting.forEach(held -> held.beat().run());
    }

    /** Does the work that waits longest; a second may pass meanwhile. */
    public void runNext() {
        waiting.element().work().run();
        waiting.remove();
    }
}
