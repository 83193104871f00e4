package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * That something may be missing for a while.
 *
 * @param kind what is missing
 * @param subject where, as in {@link CoverageGap}
 * @param reason why that is right
 * @param until the last day of it
 * @param by the key of the user who said so
 * @param version counts its changes
 */
public record Excuse(CoverageKind kind, String subject, String reason, LocalDate until, String by, long version)
        implements Versioned {

    public Excuse {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(by, "by");
    }

    /** The same excuse for another thing. */
    Excuse of(String other) {
        return new Excuse(kind, other, reason, until, by, version);
    }

    /** Whether it excuses the gap. */
    public boolean covers(CoverageGap gap) {
        return kind == gap.kind() && subject.equals(gap.subject());
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !until.isBefore(day);
    }
}
