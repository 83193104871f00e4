package org.productops.feedback.inbox;

import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.similar.AreaProposal;

/**
 * One feedback with all that helps to decide on it, as a person sees it.
 *
 * @param item the feedback
 * @param deliveries the issues that it is evidence for, of those that the person may see
 * @param merged those for which it stands
 * @param survivor the one that stands for it; empty if it is not merged, or the person may not see that
 * @param different those that are alike and say something else, as somebody has decided
 * @param similar those that probably say the same, the likest first; none of those above
 * @param areas which areas it is probably about, the likeliest first; not the one that it has
 */
public record InboxDetailView(
        InboxItemView item,
        List<VisibleIssue> deliveries,
        List<InboxItemView> merged,
        Optional<VisibleIssue> survivor,
        List<VisibleIssue> different,
        List<LikelyFeedback> similar,
        List<AreaProposal> areas) {

    public InboxDetailView {
        deliveries = List.copyOf(deliveries);
        merged = List.copyOf(merged);
        different = List.copyOf(different);
        similar = List.copyOf(similar);
        areas = List.copyOf(areas);
    }
}
