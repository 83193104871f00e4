package org.productops.feedback.inbox;

import java.util.Optional;
import org.productops.feedback.similar.AreaProposal;

/**
 * Which area feedback is probably about, as a person sees it in a list.
 *
 * @param item the feedback
 * @param proposal the likeliest area; empty if nothing speaks for any
 * @param sure whether it can be set without looking: it is likely enough, and the feedback has no area yet
 */
public record ProposedAreaView(InboxItemView item, Optional<AreaProposal> proposal, boolean sure) {}
