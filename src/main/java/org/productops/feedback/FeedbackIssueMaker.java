package org.productops.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** Makes issues of the type <em>Feedback</em>, as the product lets the user who makes the request. */
public interface FeedbackIssueMaker {

    /**
     * Makes an issue.
     *
     * @param wanted with a summary
     * @param said what was said, which the product's own screens may demand; without its issue
     * @throws org.productops.common.error.NotPermittedException if the user may not create issues there
     * @throws org.productops.common.error.InvalidException with all that the product has against it
     */
    VisibleIssue make(NewFeedback wanted, Feedback said);

    /** Gives the issue, which was made just now, labels besides those that it has. */
    void label(VisibleIssue issue, List<String> labels);

    /** The issue with this number; empty if it is gone. */
    Optional<VisibleIssue> find(long issueId);

    /** The feedback issues of the project with this summary that were made at this time or later, youngest first. */
    List<VisibleIssue> madeSince(long projectId, String summary, Instant time);
}
