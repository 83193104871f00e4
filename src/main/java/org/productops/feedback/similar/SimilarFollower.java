package org.productops.feedback.similar;

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
 * Keeps the indexes of this node up to date, in one thread of its own: each minute, and soon after somebody has asked. The
 * product's scheduler is no help here, because each node has an index.
 */
@JiraComponent
public class SimilarFollower {

    private static final Logger LOG = LoggerFactory.getLogger(SimilarFollower.class);

    /** Who asks again within this time is answered from the same index. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final int SECONDS = 60;

    private final SimilarIndex index;
    private final AreaWords areas;
    private final SimilarNodes nodes;
    private final InstantSource clock;
    private final AtomicBoolean asked = new AtomicBoolean();

    /** What was asked for when the index was made; only for the thread. */
    private String wanted = "";

    private final ScheduledThreadPoolExecutor thread;

    @Inject
    public SimilarFollower(SimilarIndex index, AreaWords areas, SimilarNodes nodes, InstantSource clock) {
        this.index = index;
        this.areas = areas;
        this.nodes = nodes;
        this.clock = clock;
        this.thread = new ScheduledThreadPoolExecutor(1, SimilarFollower::thread);
        thread.setRemoveOnCancelPolicy(true);
        thread.scheduleWithFixedDelay(this::follow, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "productops-similar");
        thread.setDaemon(true);
        return thread;
    }

    /** Somebody asks: what is asked next knows what is stored now. Waits for nothing. */
    void soon() {
        boolean old = index.followed()
                .map(at -> !clock.instant().isBefore(at.plus(FRESH)))
                .orElse(true);
        if (old) {
            now();
        }
    }

    /** Has what is stored taken over as soon as may be. Waits for nothing. */
    void now() {
        if (asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::follow);
            } catch (RejectedExecutionException e) {
                LOG.debug("The plugin is going", e);
            }
        }
    }

    void follow() {
        asked.set(false);
        try {
            String asked = nodes.wanted();
            boolean anew = !index.isReady() || !asked.equals(wanted);
            areas.follow();
            if (anew && index.isReady()) {
                index.rebuild();
            } else {
                index.follow();
            }
            wanted = asked;
            if (!index.isReady()) {
                return;
            }
            SimilarIndexState state = index.state();
            nodes.tell(state);
            if (anew) {
                LOG.info(
                        "The index of feedback is made: {} texts, {} bytes, in {} ms",
                        state.texts(),
                        state.bytes(),
                        state.built().toMillis());
            }
        } catch (RuntimeException e) {
            LOG.warn("The index of feedback could not be brought up to date; this is tried again in a minute", e);
        }
    }

    /** Stops, when the plugin goes. */
    @PreDestroy
    public void stop() {
        thread.shutdownNow();
    }
}
