package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.FeedbackInput;

/**
 * What a caller writes; see {@link FeedbackJson} for the fields. A field that is left out is empty.
 *
 * @param source see there
 * @param organisation see there
 * @param quote see there
 * @param heardOn see there
 */
public record FeedbackInputJson(
        @JsonProperty("source") String source,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("quote") String quote,
        @JsonProperty("heardOn") String heardOn) {

    FeedbackInput input() {
        return new FeedbackInput(filled(source), filled(organisation), filled(quote), filled(heardOn));
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }
}
