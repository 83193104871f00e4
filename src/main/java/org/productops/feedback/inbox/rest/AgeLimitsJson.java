package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.inbox.AgeLimits;

/**
 * How old feedback of a project may get.
 *
 * @param daysToTriage how many days until somebody decides what becomes of it; 0 for as many as it takes
 * @param daysToAnswer how many days until those who asked know what became of it, once that is there; 0 for as many as it takes
 * @param editable whether the caller may change it
 * @param version what {@code If-Match} asks for; 0 if nobody has agreed on anything
 */
record AgeLimitsJson(
        @JsonProperty("daysToTriage") int daysToTriage,
        @JsonProperty("daysToAnswer") int daysToAnswer,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {

    static AgeLimitsJson of(AgeLimits limits, boolean editable) {
        return new AgeLimitsJson(limits.daysToTriage(), limits.daysToAnswer(), editable, limits.version());
    }
}
