package org.productops.readiness.waiver.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.readiness.waiver.WaiverDraft;

/**
 * What a caller sends to ask for an override, or to pass a checklist at once.
 *
 * @param checklistId needed: the id of the checklist that is to be passed
 * @param reason why the issue is to pass all the same; may have several lines
 * @param days for how many days; as many as the checklist allows if it is not sent
 * @param atOnce whether to pass at once, for those who may decide; else it is asked for
 */
record WaiverBody(
        @JsonProperty("checklistId") Long checklistId,
        @JsonProperty("reason") String reason,
        @JsonProperty("days") Integer days,
        @JsonProperty("atOnce") Boolean atOnce)
        implements JsonBody {

    /** The draft. */
    WaiverDraft draft() {
        return new WaiverDraft(reason, days == null ? "" : days.toString());
    }

    /** 0 if it was not sent, which no checklist has. */
    long checklist() {
        return checklistId == null ? 0 : checklistId;
    }

    boolean isAtOnce() {
        return Boolean.TRUE.equals(atOnce);
    }
}
