package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.release.LaunchDecision;

/**
 * That a release goes out, or does not.
 *
 * @param go whether it does
 * @param reason why
 * @param by the key of the user who decided
 * @param at {@link java.time.Instant when}
 * @param holds whether it still does: no version was reopened since
 */
record LaunchDecisionJson(
        @JsonProperty("go") boolean go,
        @JsonProperty("reason") String reason,
        @JsonProperty("by") String by,
        @JsonProperty("at") String at,
        @JsonProperty("holds") boolean holds) {

    static LaunchDecisionJson of(LaunchDecision decision) {
        return new LaunchDecisionJson(
                decision.go(),
                decision.reason(),
                decision.made().by(),
                decision.made().at().toString(),
                decision.holds());
    }
}
