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

    /** What was not handed over to the intake yet, the oldest first. */
    List<SentFeedback> notHandedOver(int most);

    /** What was handed over and of which no issue is known yet, whose id is greater, in the order of the ids. */
    List<SentFeedback> withoutIssue(long afterId, int most);

    /** What became these issues, by any order; one statement for five hundred. */
    List<SentFeedback> ofIssues(Collection<Long> issueIds);

    /** Says what stands for it in the intake. */
    void setIntake(long id, long intakeId);

    /** Says which issue it became. */
    void setIssue(long id, long issueId);
}
