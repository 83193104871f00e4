package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.readiness.checklist.ItemTicks;

/** Ticks in memory; counts how often they were read. */
public final class InMemoryTickStore implements TickStore {

    private final List<Tick> ticks = new ArrayList<>();
    private int reads;

    /** How often the ticks of an issue were read. */
    public int reads() {
        return reads;
    }

    @Override
    public Map<Long, Tick> ofIssue(long issueId) {
        reads++;
        return ticks.stream()
                .filter(tick -> tick.issueId() == issueId)
                .collect(Collectors.toMap(Tick::itemId, Function.identity()));
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
    public void forget(List<Long> issueIds) {
        ticks.removeIf(tick -> issueIds.contains(tick.issueId()));
    }

    @Override
    public ItemTicks on(Collection<Long> itemIds) {
        List<Tick> found =
                ticks.stream().filter(tick -> itemIds.contains(tick.itemId())).toList();
        return new ItemTicks(
                (int) found.stream().map(Tick::issueId).distinct().count(),
                found.stream().collect(Collectors.groupingBy(Tick::itemId, Collectors.summingInt(tick -> 1))));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return ticks.stream()
                .map(Tick::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
