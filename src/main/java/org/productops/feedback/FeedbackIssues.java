package org.productops.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The issues of the product, as far as feedback is concerned. */
public interface FeedbackIssues {

    /** The issue with this key; empty if there is none or the user who asks may not see it. */
    Optional<FeedbackIssue> find(String issueKey);

    /**
     * The issues that are linked to this one as feedback for it, are of the type <em>Feedback</em> now, and may be seen
     * by the user who asks.
     */
    List<FeedbackIssue> linkedTo(long issueId);

    /** Those of the issues that exist, whoever may see them. */
    Set<Long> existing(Collection<Long> issueIds);
}
