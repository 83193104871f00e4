package org.productops.readiness.waiver;

import java.util.Objects;

/**
 * Which overrides are to be counted, as typed or sent.
 *
 * @param by {@code area} or {@code checklist}; empty for areas
 * @param from the first day on which they were asked for, such as {@code 2026-01-31}; empty for thirty days ago
 * @param until the last such day; empty for today
 * @param area the key of an area that they or areas above them have; empty for all, also those without
 * @param checklist the id of a checklist; empty for all
 */
public record WaiverCountDraft(String by, String from, String until, String area, String checklist) {

    public WaiverCountDraft {
        by = Objects.requireNonNullElse(by, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
        area = Objects.requireNonNullElse(area, "");
        checklist = Objects.requireNonNullElse(checklist, "");
    }
}
