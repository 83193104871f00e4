package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread of each node, which is there only while something waits. */
@JiraComponent
public class PooledGateThread implements GateThread {

    private static final int IDLE_SECONDS = 30;

    private final ScheduledThreadPoolExecutor threads;

    public PooledGateThread() {
        threads = new ScheduledThreadPoolExecutor(1, PooledGateThread::thread);
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "productops-gate");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void after(Duration delay, Runnable work) {
        try {
            threads.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The plugin stops: no transition may fail because of that.
            return;
        }
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        threads.shutdown();
    }
}
