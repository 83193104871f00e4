package org.productops.readiness.issue;

import java.util.Map;
import org.productops.common.issue.IssueTraces;
import org.productops.readiness.checklist.ChecklistTicks;

/** Keeps ticks; at most one of an item on an issue. */
public interface TickStore extends IssueTraces, ChecklistTicks {

    /** The ticks of an issue by item, in one statement. */
    Map<Long, Tick> ofIssue(long issueId);

    /** Adds a tick unless the item has one on this issue already; answers whether it was added. */
    boolean addIfAbsent(Tick tick);

    /** Takes a tick away; answers whether there was one. */
    boolean remove(long issueId, long itemId);
}
