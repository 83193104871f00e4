package org.productops.feedback.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The feedback for an issue, as much of it as the caller may see.
 *
 * @param count how many feedback issues are linked
 * @param unnamed how many of them name no organisation
 * @param organisations who it came from, those with most feedback first
 * @param newest those heard last, newest first
 * @param more how many are counted and not listed
 */
record LinkedFeedbackJson(
        @JsonProperty("count") int count,
        @JsonProperty("unnamed") int unnamed,
        @JsonProperty("organisations") List<OrganisationJson> organisations,
        @JsonProperty("newest") List<FeedbackJson> newest,
        @JsonProperty("more") int more) {

    /**
     * An organisation.
     *
     * @param name its name, as written last
     * @param count how much feedback names it
     */
    record OrganisationJson(@JsonProperty("name") String name, @JsonProperty("count") int count) {}
}
