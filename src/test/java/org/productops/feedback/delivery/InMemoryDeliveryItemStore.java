package org.productops.feedback.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryDeliveryItemStore implements DeliveryItemStore {

    private final TreeMap<Long, DeliveryItem> rows = new TreeMap<>();
    private long changes;

    @Override
    public Optional<DeliveryItem> find(long issueId) {
        return Optional.ofNullable(rows.get(issueId));
    }

    @Override
    public List<DeliveryItem> ofIssues(Collection<Long> issueIds) {
        return issueIds.stream()
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<DeliveryItem> ofProjects(Collection<Long> projectIds, Set<DeliveryState> states) {
        return rows.values().stream()
                .filter(item -> projectIds.contains(item.projectId()) && states.contains(item.state()))
                .toList();
    }

    @Override
    public void put(DeliveryItem item) {
        rows.put(item.issueId(), item);
        changes++;
    }

    @Override
    public long lastChange() {
        return changes;
    }

    @Override
    public void forget(List<Long> issueIds) {
        issueIds.forEach(rows::remove);
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return rows.tailMap(issueId, false).keySet().stream().limit(most).toList();
    }
}
