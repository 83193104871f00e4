package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.readiness.checklist.ItemTicks;

/** Marks in memory; counts how often they were read. */
public final class InMemoryMarkStore implements MarkStore {

    private final List<ItemMark> marks = new ArrayList<>();
    private int reads;

    /** How often the marks of issues were read. */
    public int reads() {
        return reads;
    }

    @Override
    public Map<Long, ItemMark> ofIssue(long issueId) {
        reads++;
        return marks.stream()
                .filter(mark -> mark.issueId() == issueId)
                .collect(Collectors.toMap(ItemMark::itemId, Function.identity()));
    }

    @Override
    public Map<Long, Map<Long, ItemMark>> ofIssues(Collection<Long> issueIds) {
        Map<Long, Map<Long, ItemMark>> byIssue = new HashMap<>();
        issueIds.forEach(id -> byIssue.put(id, ofIssue(id)));
        return byIssue;
    }

    @Override
    public List<Long> issuesWith(long itemId, ItemMark.Status status, int most) {
        List<Long> issues = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0 && issues.size() < most; i--) {
            if (marks.get(i).itemId() == itemId && marks.get(i).status() == status) {
                issues.add(marks.get(i).issueId());
            }
        }
        return issues;
    }

    @Override
    public void put(ItemMark mark) {
        remove(mark.issueId(), mark.itemId());
        marks.add(mark);
    }

    @Override
    public void remove(long issueId, long itemId) {
        marks.removeIf(mark -> mark.issueId() == issueId && mark.itemId() == itemId);
    }

    @Override
    public void forget(List<Long> issueIds) {
        marks.removeIf(mark -> issueIds.contains(mark.issueId()));
    }

    @Override
    public ItemTicks on(Collection<Long> itemIds) {
        List<ItemMark> found =
                marks.stream().filter(mark -> itemIds.contains(mark.itemId())).toList();
        return new ItemTicks(
                (int) found.stream().map(ItemMark::issueId).distinct().count(),
                found.stream().collect(Collectors.groupingBy(ItemMark::itemId, Collectors.summingInt(mark -> 1))));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return marks.stream()
                .map(ItemMark::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
