package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.FeedbackDraft;

/** What a caller sends to record or change feedback; see {@link FeedbackDraft}. A field that is not sent is empty. */
record FeedbackBody(
        @JsonProperty("source") String source,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("quote") String quote,
        @JsonProperty("heardOn") String heardOn)
        implements JsonBody {

    FeedbackDraft draft() {
        return new FeedbackDraft(source, organisation, quote, heardOn);
    }
}
