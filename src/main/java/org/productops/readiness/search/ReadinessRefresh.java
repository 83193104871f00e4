package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.productops.common.settings.Settings;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.readiness.issue.ReadinessFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings single issues up to date for searches some moments after something about them has changed, so that nobody waits for
 * it. An issue that changes several times meanwhile is looked at once. What a node cannot keep up with, or had not done when
 * it stopped, is made up for by a way through all issues; what a node that dies had not done stays as it was until the issue
 * changes again.
 */
@JiraComponent
public class ReadinessRefresh implements ReadinessFollower {

    /** More issues at once than this are a way through all of them. */
    static final int MOST_WAITING = 10_000;

    /** That issues were missed; see {@link ReadinessIndexing}. */
    static final String MISSED = "readiness.search.missed";

    private static final Logger LOG = LoggerFactory.getLogger(ReadinessRefresh.class);

    private final ReadinessIndex index;
    private final Settings settings;
    private final RefreshExecutor beside;
    private final Set<Long> waiting = new LinkedHashSet<>();
    private boolean working;

    @Inject
    public ReadinessRefresh(ReadinessIndex index, Settings settings, RefreshExecutor beside) {
        this.index = index;
        this.settings = settings;
        this.beside = beside;
    }

    @Override
    public void changed(Collection<Long> issueIds) {
        boolean missed = false;
        boolean start = false;
        synchronized (waiting) {
            for (Long id : issueIds) {
                if (waiting.size() < MOST_WAITING || waiting.contains(id)) {
                    waiting.add(id);
                } else {
                    missed = true;
                }
            }
            if (!working && !waiting.isEmpty()) {
                working = true;
                start = true;
            }
        }
        if (missed) {
            settings.keep(MISSED, "yes");
        }
        if (start) {
            start();
        }
    }

    private void start() {
        try {
            beside.execute(this::work);
        } catch (RejectedExecutionException e) {
            LOG.debug("Issues are brought up to date with all others", e);
            synchronized (waiting) {
                working = false;
            }
            settings.keep(MISSED, "yes");
        }
    }

    /** One issue, and then whatever else waits for the thread, which is not ours alone. */
    private void work() {
        Optional<Long> next = next();
        if (next.isEmpty()) {
            return;
        }
        try {
            index.bringUpToDate(next.get());
        } catch (RuntimeException e) {
            LOG.warn("Searches do not know how far the issue {} is", next.get(), e);
            settings.keep(MISSED, "yes");
        }
        start();
    }

    private Optional<Long> next() {
        synchronized (waiting) {
            Iterator<Long> first = waiting.iterator();
            if (!first.hasNext()) {
                working = false;
                return Optional.empty();
            }
            Long id = first.next();
            first.remove();
            return Optional.of(id);
        }
    }
}
