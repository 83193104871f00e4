package org.productops.readiness.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.IssueTraces;

/** Keeps the items that teams add to single issues. */
public interface OwnItemStore extends IssueTraces {

    /** Those of an issue in the order in which they were added, in one statement. */
    List<OwnItem> ofIssue(long issueId);

    /** Those of many issues by issue, in a statement for each batch; an issue without any is missing. */
    Map<Long, List<OwnItem>> ofIssues(Collection<Long> issueIds);

    /** Adds one; answers it with its id. */
    OwnItem insert(OwnItem item);

    /** Takes one away, if it is there. */
    void remove(OwnItem item);
}
