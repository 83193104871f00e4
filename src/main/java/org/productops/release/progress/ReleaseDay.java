package org.productops.release.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/**
 * How far a release was on a day.
 *
 * @param day the day, in universal time
 * @param issues how many issues it had
 * @param resolved how many of them were resolved
 * @param ready how many were resolved with nothing that holds them up
 * @param mandatoryOpen how many mandatory items were open
 * @param overridden how many checklists were passed without their mandatory items
 */
public record ReleaseDay(LocalDate day, int issues, int resolved, int ready, int mandatoryOpen, int overridden) {

    public ReleaseDay {
        Objects.requireNonNull(day, "day");
    }

    /** Whether nothing changed between the two days. */
    boolean hasFiguresOf(ReleaseDay other) {
        return other.on(day).equals(this);
    }

    /** The same figures on another day. */
    ReleaseDay on(LocalDate other) {
        return new ReleaseDay(other, issues, resolved, ready, mandatoryOpen, overridden);
    }

    /** The figures of these issues. */
    static ReleaseDay of(LocalDate day, Collection<ReleaseIssue> issues) {
        return new ReleaseDay(
                day,
                issues.size(),
                (int) issues.stream().filter(ReleaseIssue::resolved).count(),
                (int) issues.stream().filter(ReleaseIssue::isReady).count(),
                issues.stream().mapToInt(issue -> issue.lists().mandatoryOpen()).sum(),
                issues.stream().mapToInt(issue -> issue.lists().overridden()).sum());
    }
}
