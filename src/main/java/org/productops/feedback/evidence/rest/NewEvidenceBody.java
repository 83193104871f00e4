package org.productops.feedback.evidence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.NewFeedback;

/**
 * Feedback that is to become an issue. A field that is not sent is empty.
 *
 * @param projectId needed: the number of the project in which the issue is created
 * @param summary the summary; made of the quote if it is empty
 * @param areaKey the key of the product area
 * @param kind {@link org.productops.feedback.FeedbackKind what} it is; {@code REQUEST} if it is empty
 * @param source needed: {@link org.productops.feedback.FeedbackSource where} it came from
 * @param channel the way it came, such as {@code Zendesk} or {@code call}
 * @param saidBy {@link org.productops.feedback.Side on which side} the person stands; {@code CUSTOMER} if it is empty
 * @param speaker the person's name
 * @param contact how to reach the person
 * @param consent whether the person agreed to be contacted; no if it is not sent
 * @param organisation the organisation of the person who said it
 * @param importance {@link org.productops.feedback.Importance how much} it matters to them; {@code USEFUL} if it is empty
 * @param quote needed: what was said, in the person's own words; may have several lines
 * @param link the http or https address of the original
 * @param heardOn needed: the {@link java.time.LocalDate day} on which it was heard; from 1900-01-01, and not in the future
 */
record NewEvidenceBody(
        @JsonProperty("projectId") Long projectId,
        @JsonProperty("summary") String summary,
        @JsonProperty("areaKey") String areaKey,
        @JsonProperty("kind") String kind,
        @JsonProperty("source") String source,
        @JsonProperty("channel") String channel,
        @JsonProperty("saidBy") String saidBy,
        @JsonProperty("speaker") String speaker,
        @JsonProperty("contact") String contact,
        @JsonProperty("consent") Boolean consent,
        @JsonProperty("organisation") String organisation,
        @JsonProperty("importance") String importance,
        @JsonProperty("quote") String quote,
        @JsonProperty("link") String link,
        @JsonProperty("heardOn") String heardOn)
        implements JsonBody {

    NewFeedback feedback(List<Long> deliveryIds) {
        return new NewFeedback(
                projectId == null ? 0 : projectId,
                summary,
                "",
                Optional.ofNullable(areaKey).map(String::strip).filter(key -> !key.isEmpty()),
                Optional.empty(),
                new FeedbackDraft(
                        kind,
                        source,
                        channel,
                        saidBy,
                        speaker,
                        contact,
                        Boolean.TRUE.equals(consent) ? "true" : "",
                        organisation,
                        importance,
                        quote,
                        link,
                        heardOn),
                OptionalLong.empty(),
                deliveryIds);
    }
}
