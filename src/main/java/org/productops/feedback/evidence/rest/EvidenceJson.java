package org.productops.feedback.evidence.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.evidence.EvidenceLink;

/**
 * Feedback that is linked to an issue.
 *
 * @param feedbackKey the key of the feedback issue
 * @param issueKey the key of the issue that is to be built
 * @param importance {@link org.productops.feedback.Importance how much} it matters to those who gave the feedback
 */
record EvidenceJson(
        @JsonProperty("feedbackKey") String feedbackKey,
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("importance") String importance) {

    static EvidenceJson of(String feedbackKey, String issueKey, EvidenceLink link) {
        return new EvidenceJson(feedbackKey, issueKey, link.importance().name());
    }
}
