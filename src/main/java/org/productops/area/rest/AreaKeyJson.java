package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.productops.area.ProposedKey;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;

/**
 * The key that a new area would get. Sentences are in the caller's language.
 *
 * @param key the key; empty if none can be made of the name
 * @param text says that it will be this one; missing if it cannot
 * @param problem says why it cannot; missing if it can
 * @param namesake the {@link AreaNamesakeJson area} that is called the same beside it; missing if there is none
 */
record AreaKeyJson(
        @JsonProperty("key") String key,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("text") String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("problem") String problem,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("namesake") AreaNamesakeJson namesake) {

    static AreaKeyJson of(ProposedKey proposed, Optional<AreaNamesakeJson> namesake, Texts texts) {
        Optional<String> problem = proposed.problem().map(texts::get);
        return new AreaKeyJson(
                proposed.key(),
                problem.isPresent() ? null : texts.get(willBe(proposed)),
                problem.orElse(null),
                namesake.orElse(null));
    }

    private static Message willBe(ProposedKey proposed) {
        return proposed.passedOver()
                .map(deleted -> Message.of("productops.area.form.key-passed-over", proposed.key(), deleted))
                .orElseGet(() -> Message.of("productops.area.form.key-will-be", proposed.key()));
    }
}
