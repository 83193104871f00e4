package org.productops.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps feedback records. Callers hold the issue's lock when they write. */
public interface FeedbackStore {

    /** The record of the issue. */
    Optional<FeedbackRecord> find(long issueId);

    /** The records of the issues, in no particular order; issues without one are left out. */
    List<FeedbackRecord> findAll(Collection<Long> issueIds);

    /**
     * Adds a record.
     *
     * @throws org.productops.common.error.ConflictException if the issue has one already
     */
    void insert(FeedbackRecord feedback);

    /** Replaces the record of the same issue. */
    void update(FeedbackRecord feedback);

    /** Removes the record of the issue, if there is one. */
    void delete(long issueId);

    /** Ids of issues with a record that are greater than the given one, lowest first. */
    List<Long> issueIdsAfter(long issueId, int most);
}
