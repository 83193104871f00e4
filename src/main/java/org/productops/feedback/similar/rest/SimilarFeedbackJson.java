package org.productops.feedback.similar.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.feedback.similar.Similar;

/**
 * What says much the same.
 *
 * @param ready whether that can be told yet; a moment after the product was started it cannot, and nothing is found
 * @param similar the likest feedback, the likest first
 * @param areas the product areas that it is probably about, the likeliest first
 */
record SimilarFeedbackJson(
        @JsonProperty("ready") boolean ready,
        @JsonProperty("similar") List<SimilarIssueJson> similar,
        @JsonProperty("areas") List<SimilarAreaJson> areas) {

    /**
     * Feedback that says much the same.
     *
     * @param issueKey the key of its issue
     * @param summary of the issue
     * @param likeness how much of what both say is the same, from 1 to 100
     * @param alike whether that is so much that it was probably said before
     * @param linked whether it is linked to the issue that the caller named
     * @param sharedWords words that both have, as the caller wrote them, the most telling first
     */
    record SimilarIssueJson(
            @JsonProperty("issueKey") String issueKey,
            @JsonProperty("summary") String summary,
            @JsonProperty("likeness") int likeness,
            @JsonProperty("alike") boolean alike,
            @JsonProperty("linked") boolean linked,
            @JsonProperty("sharedWords") List<String> sharedWords) {

        static SimilarIssueJson of(Similar similar, boolean linked) {
            return new SimilarIssueJson(
                    similar.issue().key(),
                    similar.issue().summary(),
                    similar.likeness(),
                    similar.alike(),
                    linked,
                    similar.sharedWords());
        }
    }

    /**
     * An area that it is probably about.
     *
     * @param key the key of the area
     * @param name what people call it
     * @param path the names from the top to it
     * @param confidence how much speaks for it, from 5 to 95; no share of what is right
     * @param certainty {@link org.productops.feedback.similar.ProposalCertainty how often} such proposals are right
     * @param why why it is proposed, in the caller's language
     */
    record SimilarAreaJson(
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonProperty("path") String path,
            @JsonProperty("confidence") int confidence,
            @JsonProperty("certainty") String certainty,
            @JsonProperty("why") String why) {}
}
