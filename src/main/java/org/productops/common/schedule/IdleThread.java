package org.productops.common.schedule;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread of each node, which is there only while something is to be done. */
public abstract class IdleThread {

    private static final int IDLE_SECONDS = 30;

    private final ScheduledThreadPoolExecutor threads;

    /** @param name by which administrators find the thread */
    protected IdleThread(String name) {
        threads = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Does the work after some time; not if the plugin stops, which fails nothing: what waits has to be kept elsewhere. */
    public void after(Duration delay, Runnable work) {
        try {
            threads.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The plugin stops: nobody who asks for work may fail because of that.
            return;
        }
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        threads.shutdown();
    }
}
