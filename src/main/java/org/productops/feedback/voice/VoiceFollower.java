package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the tally of this node up to date, in one thread of its own: each minute, and soon after somebody has asked. The
 * product's scheduler is no help here, because each node has a tally.
 */
@JiraComponent
public class VoiceFollower {

    private static final Logger LOG = LoggerFactory.getLogger(VoiceFollower.class);

    /** Who asks again within this time is answered from the same tally. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final int SECONDS = 60;

    private final VoiceLibrary library;
    private final InstantSource clock;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread;

    @Inject
    public VoiceFollower(VoiceLibrary library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        this.thread = new ScheduledThreadPoolExecutor(1, VoiceFollower::thread);
        thread.setRemoveOnCancelPolicy(true);
        thread.scheduleWithFixedDelay(this::follow, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "productops-voice");
        thread.setDaemon(true);
        return thread;
    }

    /** Somebody asks: who asks next is answered from what is stored now. Waits for nothing. */
    void soon() {
        boolean old = library.tally()
                .map(tally -> !clock.instant().isBefore(tally.countedAt().plus(FRESH)))
                .orElse(true);
        if (old && asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::follow);
            } catch (RejectedExecutionException e) {
                LOG.debug("The plugin is going", e);
            }
        }
    }

    private void follow() {
        asked.set(false);
        try {
            library.follow();
        } catch (RuntimeException e) {
            LOG.warn("Feedback could not be counted; this is tried again in a minute", e);
        }
    }

    /** Stops, when the plugin goes. */
    @PreDestroy
    public void stop() {
        thread.shutdownNow();
    }
}
