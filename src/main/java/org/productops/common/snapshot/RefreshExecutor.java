package org.productops.common.snapshot;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Where values are read anew, so that no page waits for it: one thread, and a bounded queue before it. */
@Named
public class RefreshExecutor implements Executor {

    private static final int WAITING = 1000;
    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    public RefreshExecutor() {
        threads = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), RefreshExecutor::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "productops-refresh");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs the work some time later.
     *
     * @throws java.util.concurrent.RejectedExecutionException if too much waits already, or after {@link #stop}
     */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        threads.shutdownNow();
    }
}
