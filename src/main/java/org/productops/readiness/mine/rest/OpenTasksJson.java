package org.productops.readiness.mine.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.SliceJson;

/**
 * A part of what waits for the caller, in the products' own form of lists.
 *
 * @param start how many come before it
 * @param limit how many were asked for
 * @param total how many the whole list has
 * @param isLast whether nothing follows
 * @param values the part
 * @param complete whether all that waits could be found out; else more may wait than is in the list
 */
record OpenTasksJson(
        @JsonProperty("start") int start,
        @JsonProperty("limit") int limit,
        @JsonProperty("total") int total,
        @JsonProperty("isLast") boolean isLast,
        @JsonProperty("values") List<OpenTaskJson> values,
        @JsonProperty("complete") boolean complete) {

    static OpenTasksJson of(SliceJson<OpenTaskJson> slice, boolean complete) {
        return new OpenTasksJson(slice.start(), slice.limit(), slice.total(), slice.isLast(), slice.values(), complete);
    }
}
