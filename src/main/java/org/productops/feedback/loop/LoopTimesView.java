package org.productops.feedback.loop;

import java.util.Objects;
import org.productops.common.paging.Slice;

/**
 * What a time is made of.
 *
 * @param filter what was asked for
 * @param measure which time
 * @param month of which month, such as {@code 2026-03}; empty for all
 * @param times a part of them, what took longest first
 * @param cut whether only those are among them that took longest, as there are many
 */
public record LoopTimesView(LoopFilter filter, LoopMeasure measure, String month, Slice<LoopTime> times, boolean cut) {

    public LoopTimesView {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(times, "times");
    }
}
