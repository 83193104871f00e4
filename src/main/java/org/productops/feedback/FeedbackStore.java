package org.productops.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.IssueTraces;

/** Keeps feedback. Callers hold the issue's lock and the transaction when they write. */
public interface FeedbackStore extends IssueTraces {

    /** The feedback of the issue; empty if there is none that can be read. */
    Optional<Feedback> find(long issueId);

    /** The feedback of the issues, in no particular order; issues without any that can be read are left out. */
    List<Feedback> findAll(Collection<Long> issueIds);

    /** What is stored for these issues and cannot be read, in no particular order. */
    List<UnreadableFeedback> unreadable(Collection<Long> issueIds);

    /** As {@link #findAll}, without the words themselves; what cannot be read may have no day. */
    List<FeedbackSummary> summaries(Collection<Long> issueIds);

    /**
     * Adds feedback.
     *
     * @return whether it was added; false if the issue has some already
     */
    boolean insert(Feedback feedback);

    /** When the feedback of the issue was recorded or changed last; empty if there is none, or that is not known. */
    Optional<Instant> changedAt(long issueId);

    /** Replaces the feedback of the same issue. */
    void update(Feedback feedback);

    /** The feedback that was made of this intake; empty if none was. */
    Optional<Feedback> ofIntake(long intakeId);

    /**
     * What was recorded or changed at this time or later, in that order; what cannot be read is left out. To be asked again
     * with the time of the last: what changed in the same millisecond as the last is all there, though that may be more than
     * was asked for. Rows that are older than this version have no time, and are found by {@link #issueIdsAfter}.
     *
     * @param millis the time
     * @param most how many to look at
     */
    List<ChangedFeedback> changedSince(long millis, int most);

    /** The names of organisations that are on no list, by the issues of the feedback; one statement, without the words. */
    Map<Long, String> unlistedOrganisations();
}
