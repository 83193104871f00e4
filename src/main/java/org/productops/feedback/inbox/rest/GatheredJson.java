package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Feedback with how many it speaks for.
 *
 * @param item the {@link InboxItemJson feedback}
 * @param asked how many have asked for it: it itself, and what was merged into it, as far as the caller may see that
 * @param heardOn the {@link java.time.LocalDate day} on which it was heard; on which it came in, if nobody recorded that
 * @param createdOn the {@link java.time.LocalDate day} on which it came in
 */
record GatheredJson(
        @JsonProperty("item") InboxItemJson item,
        @JsonProperty("asked") int asked,
        @JsonProperty("heardOn") String heardOn,
        @JsonProperty("createdOn") String createdOn) {}
