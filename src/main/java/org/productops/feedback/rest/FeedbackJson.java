package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The feedback of an issue. As long as nothing is recorded, the version is 0 and the texts are empty.
 *
 * @param issueKey the issue's key
 * @param summary the issue's summary
 * @param source {@link org.productops.feedback.FeedbackSource where} it came from; missing if nothing is recorded
 * @param sourceText the same in the caller's language; missing if nothing is recorded
 * @param organisation the organisation of the person who said it; may be empty
 * @param quote what was said, in the person's own words
 * @param heardOn the {@link java.time.LocalDate day} on which it was heard; missing if nothing is recorded
 * @param heardOnText the same as the product shows dates; missing if nothing is recorded
 * @param problem why nothing is shown although something is recorded; missing if all can be read
 * @param editable whether the caller may change it
 * @param version what {@code If-Match} asks for
 */
record FeedbackJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("summary") String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("source") String source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("sourceText") String sourceText,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("quote") String quote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOn") String heardOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOnText") String heardOnText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("problem") String problem,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {}
