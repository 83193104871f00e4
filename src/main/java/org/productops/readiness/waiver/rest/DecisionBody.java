package org.productops.readiness.waiver.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.readiness.waiver.DecisionDraft;
import org.productops.readiness.waiver.DecisionRules;
import org.productops.readiness.waiver.WaiverDecision;

/**
 * What is to become of an override.
 *
 * @param state needed: the {@link org.productops.readiness.waiver.WaiverDecision state} that it is to have: {@code GRANTED},
 *     {@code DENIED}, {@code REVOKED}, or {@code WITHDRAWN} by who has asked
 * @param answer what to say to who has asked, or why it is revoked; may have several lines
 * @param days for {@code GRANTED}: for how many days; as many as were asked for if it is not sent
 */
record DecisionBody(
        @JsonProperty("state") String state, @JsonProperty("answer") String answer, @JsonProperty("days") Integer days)
        implements JsonBody {

    DecisionDraft draft() {
        return new DecisionDraft(answer, days == null ? "" : days.toString());
    }

    /** What it is to become. */
    WaiverDecision wanted() {
        return DecisionRules.state(state, draft());
    }
}
