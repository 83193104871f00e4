package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.FeedbackDraft;

/**
 * What a caller sends to record or change feedback. A field that is not sent is empty.
 *
 * @param source needed: {@link org.productops.feedback.FeedbackSource where} it came from
 * @param organisation the organisation of the person who said it
 * @param quote what was said, in the person's own words; may have several lines
 * @param heardOn needed: the {@link java.time.LocalDate day} on which it was heard; from 1900-01-01, and not in the future
 */
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
