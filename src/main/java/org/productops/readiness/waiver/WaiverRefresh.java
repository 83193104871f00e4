package org.productops.readiness.waiver;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.readiness.issue.ReadinessFollower;

/**
 * Lets those know who follow how far issues are, such as the search: when something becomes of an override, and within some
 * minutes after one has run out, when nobody does anything.
 */
@JiraComponent
public class WaiverRefresh implements WaiverFollower, ScheduledWork {

    private static final Duration INTERVAL = Duration.ofMinutes(10);

    /** So far back is looked each time: a node that was down for a day leaves nothing out. */
    private static final Duration BACK = Duration.ofDays(1);

    private final WaiverStore store;
    private final InstantSource clock;
    private final List<ReadinessFollower> followers;
    private Instant lookedUntil = Instant.MIN;

    @Inject
    public WaiverRefresh(WaiverStore store, InstantSource clock, Optional<List<ReadinessFollower>> followers) {
        this.store = store;
        this.clock = clock;
        this.followers = List.copyOf(followers.orElse(List.of()));
    }

    @Override
    public void changed(VisibleIssue issue, Waiver waiver) {
        followers.forEach(follower -> follower.changed(List.of(issue.id())));
    }

    @Override
    public String key() {
        return "waivers-run-out";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(INTERVAL);
    }

    /** Another node may have looked the last time: this one looks since it did itself, which does no harm twice. */
    @Override
    public synchronized void run() {
        Instant now = clock.instant();
        Instant earliest = now.minus(BACK);
        List<Long> issueIds = store.runOutBetween(lookedUntil.isAfter(earliest) ? lookedUntil : earliest, now);
        if (!issueIds.isEmpty()) {
            followers.forEach(follower -> follower.changed(issueIds));
        }
        lookedUntil = now;
    }
}
