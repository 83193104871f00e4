package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What became of feedback.
 *
 * @param until what {@code since} is the next time
 * @param many whether there is more than is told, so that the list is to be read anew
 * @param values the {@link List list} of {@link InboxItemJson feedback} that was changed, as it is now
 */
record InboxChangesJson(
        @JsonProperty("until") long until,
        @JsonProperty("many") boolean many,
        @JsonProperty("values") List<InboxItemJson> values) {}
