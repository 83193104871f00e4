package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.productops.release.OpenThen;
import org.productops.release.SignOff;
import org.productops.release.Word;

/**
 * That a side stands for a release.
 *
 * @param side {@code product}, that it is ready, or {@code marketing}, that its date holds
 * @param by the key of the user who said so
 * @param at {@link Instant when}
 * @param note what they had to add; may be empty
 * @param mandatoryOpen how many mandatory items of checklists were open then
 * @param launchOpen how many items of the launch were open then
 * @param revokedBy the key of the user who took it back; missing as long as it holds
 * @param revokedAt {@link Instant when} that was; missing as long as it holds
 */
record SignOffJson(
        @JsonProperty("side") String side,
        @JsonProperty("by") String by,
        @JsonProperty("at") String at,
        @JsonProperty("note") String note,
        @JsonProperty("mandatoryOpen") int mandatoryOpen,
        @JsonProperty("launchOpen") int launchOpen,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("revokedBy") String revokedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("revokedAt") String revokedAt) {

    static SignOffJson of(SignOff signOff) {
        return new SignOffJson(
                signOff.side().id(),
                signOff.given().by(),
                signOff.given().at().toString(),
                signOff.note(),
                signOff.open().map(OpenThen::mandatory).orElse(0),
                signOff.open().map(OpenThen::launch).orElse(0),
                signOff.revoked().map(Word::by).orElse(null),
                signOff.revoked().map(Word::at).map(Instant::toString).orElse(null));
    }
}
