package org.productops.readiness;

import java.util.List;

/** Keeps ticks; at most one of an item on an issue. */
public interface TickStore {

    /** The ticks of an issue, in one statement. */
    List<Tick> ofIssue(long issueId);

    /** Adds a tick unless the item has one on this issue already; answers whether it was added. */
    boolean addIfAbsent(Tick tick);

    /** Takes a tick away; answers whether there was one. */
    boolean remove(long issueId, long itemId);

    /** Takes all ticks of an issue away. */
    void removeAll(long issueId);
}
