package org.productops.outcome.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.outcome.OutcomeReviewDraft;

/**
 * What came out.
 *
 * @param result needed: the {@link org.productops.outcome.Outcome result}
 * @param number what the measure says now
 * @param learned what was learned; may have several lines; needed unless the target was met
 */
record OutcomeReviewBody(
        @JsonProperty("result") String result,
        @JsonProperty("number") String number,
        @JsonProperty("learned") String learned)
        implements JsonBody {

    OutcomeReviewDraft draft() {
        return new OutcomeReviewDraft(result, number, learned);
    }
}
