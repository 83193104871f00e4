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

    /** What is to become an issue by now, the oldest first. */
    List<SentFeedback> due(Instant now, int most);

    /** What of a project could not become an issue yet, the oldest first. */
    List<SentFeedback> stuck(long projectId, int most);

    /** What became these issues, in any order; one statement for five hundred. */
    List<SentFeedback> ofIssues(Collection<Long> issueIds);

    /** What is kept under these ids, in any order; one statement for five hundred. */
    List<SentFeedback> withIds(Collection<Long> ids);

    /** Forgets what was sent. */
    void remove(long id);

    /** Says how far it is on its way to becoming an issue. */
    void update(SentFeedback sent);
}
