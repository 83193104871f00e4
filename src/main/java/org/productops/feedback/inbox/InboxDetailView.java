package org.productops.feedback.inbox;

import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/**
 * One feedback with all that helps to decide on it, as a person sees it.
 *
 * @param item the feedback
 * @param deliveries the issues that it is evidence for, of those that the person may see
 * @param merged those for which it stands
 * @param survivor the one that stands for it; empty if it is not merged, or the person may not see that
 * @param different those that are alike and say something else, as somebody has decided
 */
public record InboxDetailView(
        InboxItemView item,
        List<VisibleIssue> deliveries,
        List<InboxItemView> merged,
        Optional<VisibleIssue> survivor,
        List<VisibleIssue> different) {

    public InboxDetailView {
        deliveries = List.copyOf(deliveries);
        merged = List.copyOf(merged);
        different = List.copyOf(different);
    }
}
