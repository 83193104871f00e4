package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A part of what was found.
 *
 * @param values the {@link List list} of {@link FoundFeedbackJson feedback} in it; fewer than the limit, or none, though more may
 *     follow
 * @param next what {@code after} asks for the part behind it; missing if nothing follows
 */
record FoundFeedbackPartJson(
        @JsonProperty("values") List<FoundFeedbackJson> values,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("next") String next) {}
