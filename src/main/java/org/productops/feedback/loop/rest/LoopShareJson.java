package org.productops.feedback.loop.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.loop.LoopTexts;
import org.productops.feedback.loop.ShareFigure;

/**
 * How many of something are so.
 *
 * @param id {@code releases-heard}, {@code releases-learned}, {@code rework}, {@code came-back}, {@code open-heard} or
 *     {@code open-criterion}
 * @param name what it is called, in the language of the caller
 * @param definition what it means, in the language of the caller
 * @param part how many are so
 * @param whole of how many
 * @param small whether those are so few that it says little
 */
record LoopShareJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("definition") String definition,
        @JsonProperty("part") int part,
        @JsonProperty("whole") int whole,
        @JsonProperty("small") boolean small) {

    static LoopShareJson of(ShareFigure share, LoopTexts texts) {
        return new LoopShareJson(
                share.kind().id(),
                texts.text(LoopTexts.name(share.kind())),
                texts.text(LoopTexts.about(share.kind())),
                share.part(),
                share.whole(),
                share.isSmall());
    }
}
