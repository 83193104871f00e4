package org.productops.readiness;

import java.util.ArrayList;
import java.util.List;

/** Ticks in memory; counts how often they were read. */
public final class InMemoryTickStore implements TickStore {

    private final List<Tick> ticks = new ArrayList<>();
    private int reads;

    int reads() {
        return reads;
    }

    @Override
    public List<Tick> ofIssue(long issueId) {
        reads++;
        return ticks.stream().filter(tick -> tick.issueId() == issueId).toList();
    }

    @Override
    public boolean addIfAbsent(Tick tick) {
        boolean there =
                ticks.stream().anyMatch(other -> other.issueId() == tick.issueId() && other.itemId() == tick.itemId());
        return !there && ticks.add(tick);
    }

    @Override
    public boolean remove(long issueId, long itemId) {
        return ticks.removeIf(tick -> tick.issueId() == issueId && tick.itemId() == itemId);
    }

    @Override
    public void removeAll(long issueId) {
        ticks.removeIf(tick -> tick.issueId() == issueId);
    }
}
