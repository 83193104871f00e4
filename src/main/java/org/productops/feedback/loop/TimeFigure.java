package org.productops.feedback.loop;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How long something took.
 *
 * @param measure what
 * @param count how often it was measured
 * @param median minutes: half of them took as long or less; empty if it was never measured
 * @param ninetieth minutes: nine of ten took as long or less; empty if it was never measured
 * @param trend each month, the oldest first
 * @param issueIds the feedback issues that were counted, those of the latest months first; the first so many
 */
public record TimeFigure(
        LoopMeasure measure,
        int count,
        OptionalInt median,
        OptionalInt ninetieth,
        List<MonthFigure> trend,
        List<Long> issueIds) {

    public TimeFigure {
        Objects.requireNonNull(measure, "measure");
        trend = List.copyOf(trend);
        issueIds = List.copyOf(issueIds);
    }

    /**
     * A month.
     *
     * @param median minutes; empty if nothing was measured in it
     * @param issueIds the feedback issues that were counted in it; the first so many
     */
    public record MonthFigure(YearMonth month, int count, OptionalInt median, List<Long> issueIds) {

        public MonthFigure {
            Objects.requireNonNull(month, "month");
            issueIds = List.copyOf(issueIds);
        }
    }

    /** Whether it says little, as it was measured only a few times. */
    public boolean isSmall() {
        return count > 0 && count < ShareFigure.FEW;
    }
}
