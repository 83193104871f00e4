package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The feedback of an issue. As long as nothing is recorded, the version is 0, texts are empty and the rest is null.
 *
 * @param issueKey the issue's key
 * @param summary the issue's summary
 * @param source name of a {@link org.productops.feedback.FeedbackSource}
 * @param sourceText its name in the caller's language
 * @param organisation who said it; may be empty
 * @param quote what was said
 * @param heardOn the day as {@code 2026-01-31}
 * @param heardOnText the day as the product shows dates
 * @param editable whether the caller may change it
 * @param version the version, which is the {@code ETag} too
 */
record FeedbackJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("summary") String summary,
        @JsonProperty("source") String source,
        @JsonProperty("sourceText") String sourceText,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("quote") String quote,
        @JsonProperty("heardOn") String heardOn,
        @JsonProperty("heardOnText") String heardOnText,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {}
