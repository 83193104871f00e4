package org.productops.feedback.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.IssueTraces;

/** Keeps who was told what. Callers hold the issue's lock and the transaction when they write. */
public interface ToldStore extends IssueTraces {

    /** Adds that somebody was told. */
    void add(Told told);

    /** What was said last to each of them; without those to whom nothing was; a statement for each 500. */
    Map<Long, Told> latest(Collection<Long> feedbackIds);

    /** All that was said about one feedback issue, the latest first. */
    List<Told> of(long feedbackId);
}
