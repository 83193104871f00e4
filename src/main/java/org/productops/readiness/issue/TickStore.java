package org.productops.readiness.issue;

import java.util.List;
import java.util.Map;
import org.productops.readiness.checklist.ChecklistTicks;

/** Keeps ticks; at most one of an item on an issue. */
public interface TickStore extends ChecklistTicks {

    /** The ticks of an issue by item, in one statement. */
    Map<Long, Tick> ofIssue(long issueId);

    /** Adds a tick unless the item has one on this issue already; answers whether it was added. */
    boolean addIfAbsent(Tick tick);

    /** Takes a tick away; answers whether there was one. */
    boolean remove(long issueId, long itemId);

    /** Takes all ticks of an issue away. */
    void removeAll(long issueId);

    /** Ids of issues with a tick that are greater than the given one, lowest first, each once. */
    List<Long> issueIdsAfter(long issueId, int most);
}
