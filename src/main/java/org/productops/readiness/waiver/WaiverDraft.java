package org.productops.readiness.waiver;

import java.util.Objects;

/**
 * The override that somebody asks for, as typed.
 *
 * @param reason why the issue is to pass all the same
 * @param days for how many days; empty for as long as the checklist allows
 */
public record WaiverDraft(String reason, String days) {

    public WaiverDraft {
        reason = Objects.requireNonNullElse(reason, "");
        days = Objects.requireNonNullElse(days, "");
    }
}
