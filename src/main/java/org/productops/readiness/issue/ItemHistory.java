package org.productops.readiness.issue;

import java.util.List;
import org.productops.common.issue.IssueTraces;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** Keeps all that was done to the items of issues. Nothing in it is ever changed. */
public interface ItemHistory extends IssueTraces {

    /** Adds a change; within the transaction of the change itself. */
    void add(ItemChange change);

    /** The newest changes of an issue, newest first. */
    List<ItemChange> ofIssue(long issueId, int most);

    /** A part of the changes of an issue, newest first, in two statements. */
    Slice<ItemChange> ofIssue(long issueId, Paging paging);
}
