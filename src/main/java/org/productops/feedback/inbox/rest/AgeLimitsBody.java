package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.inbox.AgeLimitsDraft;

/**
 * How old feedback of a project may get.
 *
 * @param daysToTriage how many days until somebody decides what becomes of it, up to 365; as many as it takes if it is not sent
 * @param daysToAnswer how many days until those who asked know what became of it, once that is there, up to 365; as many as it takes if it is not sent
 */
record AgeLimitsBody(
        @JsonProperty("daysToTriage") Integer daysToTriage, @JsonProperty("daysToAnswer") Integer daysToAnswer)
        implements JsonBody {

    AgeLimitsDraft draft() {
        return new AgeLimitsDraft(text(daysToTriage), text(daysToAnswer));
    }

    private static String text(Integer days) {
        return days == null ? "" : days.toString();
    }
}
