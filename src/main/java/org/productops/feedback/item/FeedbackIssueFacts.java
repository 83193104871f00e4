package org.productops.feedback.item;

import java.util.Optional;

/** What the product knows of its issues of the type <em>Feedback</em>, whoever may see them. */
public interface FeedbackIssueFacts {

    /** The issue as it is now; empty if it is not there, or of another type. */
    Optional<FeedbackIssueFact> find(long issueId);

    /** How many issues of the type a project has; 0 before the set-up. */
    long inProject(long projectId);
}
