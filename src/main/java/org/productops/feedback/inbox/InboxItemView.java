package org.productops.feedback.inbox;

import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;
import org.productops.feedback.Feedback;
import org.productops.feedback.item.FeedbackItem;

/**
 * Feedback in a list, as a person sees it.
 *
 * @param item how far it is
 * @param issue its issue, which the person may see
 * @param feedback what was said; empty if nobody has recorded it
 * @param areaPath its area, as people read it; empty if it has none
 * @param overdue whether it waits longer than its project has agreed on
 * @param decider what whoever decided last is called; empty if that was nobody, or nobody knows them any more
 */
public record InboxItemView(
        FeedbackItem item,
        VisibleIssue issue,
        Optional<Feedback> feedback,
        Optional<String> areaPath,
        boolean overdue,
        Optional<String> decider)
        implements Versioned {

    @Override
    public long version() {
        return item.version();
    }
}
