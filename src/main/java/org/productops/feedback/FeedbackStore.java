package org.productops.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.IssueTraces;

/** Keeps feedback. Callers hold the issue's lock and the transaction when they write. */
public interface FeedbackStore extends IssueTraces {

    /** The feedback of the issue. */
    Optional<Feedback> find(long issueId);

    /** The feedback of the issues, in no particular order; issues without any are left out. */
    List<Feedback> findAll(Collection<Long> issueIds);

    /** As {@link #findAll}, without the words themselves. */
    List<FeedbackSummary> summaries(Collection<Long> issueIds);

    /**
     * Adds feedback.
     *
     * @return whether it was added; false if the issue has some already
     */
    boolean insert(Feedback feedback);

    /** Replaces the feedback of the same issue. */
    void update(Feedback feedback);
}
