package org.productops.readiness.waiver;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.paging.Slice;

/**
 * How many overrides there were, by area or by checklist.
 *
 * @param byArea whether by area; else by checklist
 * @param from the first day on which they were asked for
 * @param until the last such day
 * @param total the figures of all together
 * @param rows those with the most first
 */
public record WaiverCountView(boolean byArea, LocalDate from, LocalDate until, WaiverCount total, Slice<Row> rows) {

    /**
     * The figures of one area or checklist.
     *
     * @param id the area's key or the checklist's id; empty for issues without an area
     * @param name the area's path or the checklist's name; the key of an area that is not there any more
     * @param page where it is seen, from the context path on; empty if it has no page
     */
    public record Row(String id, String name, Optional<String> page, WaiverCount count) {
        public Row {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }
}
