package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.LaunchDecision;
import org.productops.release.OpenThen;
import org.productops.release.ReleaseSide;

/**
 * That a release goes out, or does not.
 *
 * @param go whether it does
 * @param reason why
 * @param by the key of the user who decided
 * @param at {@link java.time.Instant when}
 * @param mandatoryOpen how many mandatory items of checklists were open then
 * @param launchOpen how many items of the launch were open then
 * @param unsigned the sides that had not signed it off then: {@code product}, {@code marketing}
 * @param holds whether it still does: no version was reopened since
 */
record LaunchDecisionJson(
        @JsonProperty("go") boolean go,
        @JsonProperty("reason") String reason,
        @JsonProperty("by") String by,
        @JsonProperty("at") String at,
        @JsonProperty("mandatoryOpen") int mandatoryOpen,
        @JsonProperty("launchOpen") int launchOpen,
        @JsonProperty("unsigned") List<String> unsigned,
        @JsonProperty("holds") boolean holds) {

    static LaunchDecisionJson of(LaunchDecision decision) {
        return new LaunchDecisionJson(
                decision.go(),
                decision.reason(),
                decision.made().by(),
                decision.made().at().toString(),
                decision.open().map(OpenThen::mandatory).orElse(0),
                decision.open().map(OpenThen::launch).orElse(0),
                decision.open().map(OpenThen::unsigned).orElse(List.of()).stream()
                        .map(ReleaseSide::id)
                        .toList(),
                decision.holds());
    }
}
