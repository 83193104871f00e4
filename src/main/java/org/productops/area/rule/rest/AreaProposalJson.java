package org.productops.area.rule.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.rule.AreaProposalView.Proposal;
import org.productops.common.text.Texts;

/**
 * An area that is proposed.
 *
 * @param key its key
 * @param name what people call it
 * @param path the names from the top to it
 * @param about how the text about what belongs to it begins, on one line; may be empty
 * @param because a sentence for people that says what proposes it
 */
record AreaProposalJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("path") String path,
        @JsonProperty("about") String about,
        @JsonProperty("because") String because) {

    static AreaProposalJson of(AreaTree tree, Proposal proposal, Texts texts) {
        Area area = proposal.preset().area();
        return new AreaProposalJson(
                area.key(), area.name(), tree.path(area), area.about(), texts.get(proposal.because()));
    }
}
