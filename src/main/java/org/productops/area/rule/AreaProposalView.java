package org.productops.area.rule;

import java.util.List;
import org.productops.common.error.Message;

/**
 * What is proposed for an issue.
 *
 * @param proposals the areas with what says so, the best first
 * @param filled those of them that a new issue gets if nobody says anything
 * @param notes why the rule does not do what it says; none if it does
 */
public record AreaProposalView(List<Proposal> proposals, List<Proposal> filled, List<Message> notes) {

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
        notes = List.copyOf(notes);
    }
}
