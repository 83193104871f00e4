package org.productops.common.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/**
 * A part of a list, in the products' own form.
 *
 * @param start how many come before it
 * @param limit how many were asked for
 * @param total how many the whole list has
 * @param isLast whether nothing follows
 * @param values the part
 */
public record SliceJson<T>(
        @JsonProperty("start") int start,
        @JsonProperty("limit") int limit,
        @JsonProperty("total") int total,
        @JsonProperty("isLast") boolean isLast,
        @JsonProperty("values") List<T> values) {

    private static final int USUAL_LIMIT = 50;
    private static final int HIGHEST_LIMIT = 200;

    /** The part as JSON. */
    public static <T> SliceJson<T> of(Slice<T> slice) {
        return new SliceJson<>(slice.start(), slice.limit(), slice.total(), slice.isLast(), slice.values());
    }

    /**
     * Which part is asked for.
     *
     * @param start how many to leave out before the first
     * @param limit how many at most; {@value #USUAL_LIMIT} if it is not sent, and more than {@value #HIGHEST_LIMIT} count as
     *     {@value #HIGHEST_LIMIT}
     */
    public static Paging paging(String start, String limit) {
        return Paging.parse(start, limit, USUAL_LIMIT, HIGHEST_LIMIT);
    }
}
