package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The feedback of an issue. As long as nothing is recorded, the version is 0 and the texts are empty.
 *
 * @param issueKey the issue's key
 * @param summary the issue's summary
 * @param kind {@link org.productops.feedback.FeedbackKind what} it is; missing if nothing is recorded
 * @param kindText the same in the caller's language; missing if nothing is recorded
 * @param source {@link org.productops.feedback.FeedbackSource where} it came from; missing if nothing is recorded
 * @param sourceText the same in the caller's language; missing if nothing is recorded
 * @param channel the way it came; may be empty
 * @param saidBy {@link org.productops.feedback.Side on which side} the person stands; missing if nothing is recorded
 * @param saidByText the same in the caller's language; missing if nothing is recorded
 * @param speaker the person's name; may be empty
 * @param contact how to reach the person; may be empty
 * @param consent whether the person agreed to be contacted
 * @param organisation the organisation of the person who said it; may be empty
 * @param organisationId its id in the list of organisations; missing if the list does not know it
 * @param segment the organisation's segment when it was heard; may be empty
 * @param value what the organisation was worth when it was heard; missing if that is not known
 * @param state {@link org.productops.feedback.organisation.OrganisationState where} the organisation stood when it was heard; missing if that is not known
 * @param importance {@link org.productops.feedback.Importance how much} it matters to them; missing if nothing is recorded
 * @param importanceText the same in the caller's language; missing if nothing is recorded
 * @param quote what was said, in the person's own words
 * @param link the address of the original; may be empty
 * @param heardOn the {@link java.time.LocalDate day} on which it was heard; missing if nothing is recorded
 * @param heardOnText the same as the product shows dates; missing if nothing is recorded
 * @param problem why nothing is shown although something is recorded; missing if all can be read
 * @param editable whether the caller may change it
 * @param version what {@code If-Match} asks for
 */
record FeedbackJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("summary") String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("kind") String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("kindText") String kindText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("source") String source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("sourceText") String sourceText,
        @JsonProperty("channel") String channel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("saidBy") String saidBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("saidByText") String saidByText,
        @JsonProperty("speaker") String speaker,
        @JsonProperty("contact") String contact,
        @JsonProperty("consent") boolean consent,
        @JsonProperty("organisation") String organisation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("organisationId") Long organisationId,
        @JsonProperty("segment") String segment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("value") Long value,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("state") String state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("importance") String importance,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("importanceText") String importanceText,
        @JsonProperty("quote") String quote,
        @JsonProperty("link") String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOn") String heardOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("heardOnText") String heardOnText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("problem") String problem,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {}
