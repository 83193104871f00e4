package org.productops.area.rule;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What is proposed for an issue.
 *
 * @param proposals the areas with what says so, the best first
 * @param filled those of them that a new issue gets if nobody says anything
 * @param stuck why the rule does not do what it says; empty if it does
 */
public record AreaProposalView(List<Proposal> proposals, List<Proposal> filled, Optional<Message> stuck) {

    /**
     * An area.
     *
     * @param preset the area
     * @param because a sentence that says what says so
     */
    public record Proposal(PresetArea preset, Message because) {}

    public AreaProposalView {
        proposals = List.copyOf(proposals);
        filled = List.copyOf(filled);
    }
}
