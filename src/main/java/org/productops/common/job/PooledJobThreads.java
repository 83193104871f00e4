package org.productops.common.job;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads of each node, and a bounded queue before them. */
@Named
public class PooledJobThreads implements JobThreads {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor beats;

    public PooledJobThreads() {
        threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                work -> thread(work, "productops-job"));
        threads.allowCoreThreadTimeOut(true);
        beats = new ScheduledThreadPoolExecutor(1, work -> thread(work, "productops-job-beat"));
        beats.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        beats.allowCoreThreadTimeOut(true);
        beats.setRemoveOnCancelPolicy(true);
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work, Runnable beat) {
        Future<?> beating = beats.scheduleWithFixedDelay(beat, 1, 1, TimeUnit.SECONDS);
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } finally {
                    beating.cancel(false);
                }
            });
        } catch (RejectedExecutionException e) {
            beating.cancel(false);
            throw e;
        }
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        threads.shutdown();
        beats.shutdownNow();
    }
}
