package org.productops.readiness.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.productops.common.issue.IssueTraces;
import org.productops.readiness.checklist.ChecklistTicks;

/** Keeps what people have said about items; at most one mark of an item on an issue. */
public interface MarkStore extends IssueTraces, ChecklistTicks {

    /** The marks of an issue by item, in one statement. */
    Map<Long, ItemMark> ofIssue(long issueId);

    /** The marks of many issues by issue and item, in a statement for each batch; an issue without any is missing. */
    Map<Long, Map<Long, ItemMark>> ofIssues(Collection<Long> issueIds);

    /** The issues on which this was said of an item last, the latest first and at most so many; in one statement. */
    List<Long> issuesWith(long itemId, ItemMark.Status status, int most);

    /** Keeps a mark in place of the one that there was of this item on this issue. */
    void put(ItemMark mark);

    /** Takes a mark away, if there is one. */
    void remove(long issueId, long itemId);
}
