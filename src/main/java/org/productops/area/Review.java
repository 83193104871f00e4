package org.productops.area;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When somebody last said that what an area says is right, and how often that is to be done.
 *
 * @param everyMonths how often; 0 for as often as the area above
 * @param on the day, in universal time, on which it was reviewed last or, if never, added; empty if that is not known
 * @param by the key of the user who did; empty if that is not known
 */
public record Review(int everyMonths, Optional<LocalDate> on, String by) {

    /** Never reviewed, and as often to be as the area above. */
    public static final Review NONE = new Review(0, Optional.empty(), "");

    public Review {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
    }

    /** Whether a review that was due on a day is overdue: as soon as that day has passed, and not yet on it. */
    static boolean isOverdue(LocalDate due, LocalDate today) {
        return due.isBefore(today);
    }

    /** The day on which somebody reviewed it last, as far as it is known who did; empty if nobody did since it was added. */
    public Optional<LocalDate> done() {
        return by.isEmpty() ? Optional.empty() : on;
    }

    /** The same interval, reviewed by somebody on a day. */
    public Review done(LocalDate day, String userKey) {
        return new Review(everyMonths, Optional.of(day), userKey);
    }

    /** Another interval, reviewed as before. */
    public Review every(int months) {
        return new Review(months, on, by);
    }
}
