package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A part of the inbox.
 *
 * @param values the {@link List list} of {@link InboxItemJson feedback} in it
 * @param next what {@code after} asks for the part behind it; missing if nothing follows
 * @param until what {@code since} is when one asks for the changes for the first time
 */
record InboxListJson(
        @JsonProperty("values") List<InboxItemJson> values,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("next") String next,
        @JsonProperty("until") long until) {}
