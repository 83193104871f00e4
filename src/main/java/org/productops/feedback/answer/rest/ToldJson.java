package org.productops.feedback.answer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.answer.Told;

/**
 * That somebody was told what became of their feedback.
 *
 * @param at the {@link java.time.Instant moment} when it was noted
 * @param by the key of the user who noted it
 * @param words what was said
 */
record ToldJson(@JsonProperty("at") String at, @JsonProperty("by") String by, @JsonProperty("words") String words) {

    static ToldJson of(Told told) {
        return new ToldJson(told.at().toString(), told.byKey(), told.words());
    }
}
