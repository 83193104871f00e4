package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items of single issues in memory. */
public final class InMemoryOwnItemStore implements OwnItemStore {

    private final List<OwnItem> items = new ArrayList<>();
    private long nextId = 1;

    @Override
    public List<OwnItem> ofIssue(long issueId) {
        return items.stream().filter(item -> item.issueId() == issueId).toList();
    }

    @Override
    public Map<Long, List<OwnItem>> ofIssues(Collection<Long> issueIds) {
        Map<Long, List<OwnItem>> byIssue = new HashMap<>();
        issueIds.forEach(id -> byIssue.put(id, ofIssue(id)));
        return byIssue;
    }

    @Override
    public OwnItem insert(OwnItem item) {
        OwnItem stored = item.stored(nextId++);
        items.add(stored);
        return stored;
    }

    @Override
    public void remove(OwnItem item) {
        items.remove(item);
    }

    @Override
    public void forget(List<Long> issueIds) {
        items.removeIf(item -> issueIds.contains(item.issueId()));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return items.stream()
                .map(OwnItem::issueId)
                .filter(id -> id > issueId)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }
}
