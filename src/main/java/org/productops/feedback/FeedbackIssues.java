package org.productops.feedback;

import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;

/** What the product knows of feedback: which issues are of that type, and which are linked as feedback for others. */
public interface FeedbackIssues {

    /** Whether the issue is of the type <em>Feedback</em> now. */
    boolean includes(VisibleIssue issue);

    /** Where the issue stands; empty if it is gone. */
    Optional<FeedbackPlace> placeOf(long issueId);

    /** The ids of the issues that are linked to this one as feedback for it, of whatever type they are now. */
    List<Long> linkedTo(long issueId);

    /** The product's id of the type <em>Feedback</em>; empty before the set-up. */
    default Optional<String> typeId() {
        return Optional.empty();
    }
}
