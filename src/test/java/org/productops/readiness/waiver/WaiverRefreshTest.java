package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.testing.fakes.FakeIssues;

class WaiverRefreshTest {

    private final InMemoryWaiverStore store = new InMemoryWaiverStore();
    private final List<Long> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final WaiverRefresh refresh = new WaiverRefresh(store, () -> now, Optional.of(List.of(told::addAll)));

    @Test
    void tellsOnceOfAnOverrideThatRunsOutWhileNobodyDoesAnything() {
        granted(10, Duration.ofMinutes(5));
        granted(11, Duration.ofDays(1));
        refresh.run();
        assertThat(told).isEmpty();

        now = now.plus(Duration.ofMinutes(10));
        refresh.run();
        refresh.run();
        assertThat(told).containsExactly(10L);
    }

    @Test
    void makesUpForHoursInWhichNoNodeRan() {
        granted(10, Duration.ofMinutes(-300));

        refresh.run();

        assertThat(told).containsExactly(10L);
    }

    @Test
    void tellsOfWhatPeopleDecide() {
        VisibleIssue issue = new FakeIssues().add(12, "PAY-3", "story");

        refresh.changed(issue, granted(12, Duration.ofDays(1)));

        assertThat(told).containsExactly(12L);
    }

    private Waiver granted(long issueId, Duration left) {
        Optional<Step> by = Optional.of(new Step("ben", now));
        return store.insert(new Waiver(
                0,
                issueId,
                1,
                "",
                false,
                State.GRANTED,
                "Why",
                1,
                new Step("anna", now),
                by,
                "",
                Optional.of(now.plus(left)),
                Optional.empty(),
                "",
                1));
    }
}
