package org.productops.area.coverage;

import java.util.Objects;

/**
 * What somebody wants an excuse to be, as typed.
 *
 * @param reason why something may be missing
 * @param until the last day, such as {@code 2026-12-31}
 */
public record ExcuseDraft(String reason, String until) {

    public ExcuseDraft {
        reason = Objects.requireNonNullElse(reason, "");
        until = Objects.requireNonNullElse(until, "");
    }
}
