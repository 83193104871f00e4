package org.productops.outcome;

import java.util.Collection;
import java.util.List;
import org.productops.common.issue.IssueTraces;

/** Keeps what was done with criteria. Callers hold the issue's lock and the transaction when they write. */
public interface CriterionChangeStore extends IssueTraces {

    /** Adds a change. */
    void add(CriterionChange change);

    /** What was done on an issue, the newest first; what cannot be read is left out. */
    List<CriterionChange> ofIssue(long issueId);

    /** The same of several issues, in the order of their ids. */
    List<CriterionChange> ofIssues(Collection<Long> issueIds);
}
