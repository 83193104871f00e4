package org.productops.common.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param start how many come before it
 * @param limit how many were asked for
 * @param total how many the whole list has
 * @param values the part; empty if it would begin behind the end
 */
public record Slice<T>(int start, int limit, int total, List<T> values) {

    public Slice {
        values = List.copyOf(values);
    }

    /** The part of a list that is in memory. */
    public static <T> Slice<T> of(List<T> all, Paging paging) {
        int from = Math.min(paging.start(), all.size());
        int to = (int) Math.min((long) from + paging.limit(), all.size());
        return new Slice<>(paging.start(), paging.limit(), all.size(), all.subList(from, to));
    }

    /** What an address says of where it begins; empty at the beginning, of which addresses say nothing. */
    public String startInAddress() {
        return Paging.inAddress(start);
    }

    /** Whether nothing follows it. */
    public boolean isLast() {
        return (long) start + limit >= total;
    }

    /** The same part with something else in place of each value. */
    public <R> Slice<R> map(Function<? super T, ? extends R> function) {
        return new Slice<>(start, limit, total, values.stream().<R>map(function).toList());
    }
}
