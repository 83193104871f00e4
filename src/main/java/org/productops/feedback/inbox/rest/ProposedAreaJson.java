package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.inbox.rest.InboxDetailJson.ProposedForInboxJson;

/**
 * Feedback, and the area that it is probably about.
 *
 * @param item the {@link InboxItemJson feedback}
 * @param area the likeliest {@link ProposedForInboxJson area}; missing if nothing speaks for any
 * @param sure whether it can be set without looking: it is likely enough, and the feedback has no area yet
 */
record ProposedAreaJson(
        @JsonProperty("item") InboxItemJson item,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("area") ProposedForInboxJson area,
        @JsonProperty("sure") boolean sure) {}
