package org.productops.feedback.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.IssueTraces;

/** Keeps who was told what. Callers hold the issue's lock and the transaction when they write. */
public interface ToldStore extends IssueTraces {

    /** Adds that somebody was told. */
    void add(Told told);

    /** Takes away what was said last about a feedback issue. */
    void removeLatest(long feedbackId);

    /** What one user noted at once, in the order in which it was noted. */
    List<Told> ofRun(String run, String userKey);

    /** What was said last to each of them; without those to whom nothing was; a statement for each 500. */
    Map<Long, Told> latest(Collection<Long> feedbackIds);

    /** All that was said about one feedback issue, the latest first. */
    List<Told> of(long feedbackId);
}
