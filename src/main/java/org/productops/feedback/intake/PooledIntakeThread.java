package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread of each node, which is there only while something is to be done. */
@JiraComponent
public class PooledIntakeThread implements IntakeThread {

    private static final int IDLE_SECONDS = 30;

    private final ScheduledThreadPoolExecutor threads;

    public PooledIntakeThread() {
        threads = new ScheduledThreadPoolExecutor(1, PooledIntakeThread::thread);
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "productops-intake");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void after(Duration delay, Runnable work) {
        try {
            threads.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The plugin stops: what waits is kept, and another node or the next start sees to it.
            return;
        }
    }

    /** Takes no more work, when the plugin goes. */
    @PreDestroy
    public void stop() {
        threads.shutdown();
    }
}
