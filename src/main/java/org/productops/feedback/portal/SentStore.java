package org.productops.feedback.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps what was sent through portals. Callers hold the transaction when they write. */
public interface SentStore {

    /** Adds what was sent; its id is that of the answer. */
    SentFeedback insert(SentFeedback sent);

    Optional<SentFeedback> withToken(String token);

    /** What a user has sent, the newest first; one statement. */
    List<SentFeedback> ofUser(String userKey, int most);

    /** How much a user has sent since then. */
    int countOfUser(String userKey, Instant since);

    /** What has no issue yet and was not discarded, from after this id on, the oldest first. */
    List<SentFeedback> openAfter(long id, int most);

    /** The same of a project, from the beginning. */
    List<SentFeedback> openOf(long projectId, int most);

    /** Issues that are still to be merged, from after this id on, the oldest first. */
    List<SentFeedback> unmergedAfter(long id, int most);

    /** Issues that are still to be merged into what has this token. */
    List<SentFeedback> duplicatesOf(String token);

    /** What is kept under these ids, in any order; one statement for five hundred. */
    List<SentFeedback> withIds(Collection<Long> ids);

    /** Forgets what was sent. */
    void remove(long id);

    /** Says what stands in the queue for it, and what became of it. */
    void update(SentFeedback sent);
}
