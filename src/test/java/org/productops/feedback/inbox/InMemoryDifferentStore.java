package org.productops.feedback.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A store in memory; the real one is tested on real databases. */
final class InMemoryDifferentStore implements DifferentStore {

    private final Map<Long, Set<Long>> pairs = new TreeMap<>();

    @Override
    public void add(long issueId, long otherId) {
        pairs.computeIfAbsent(issueId, any -> new TreeSet<>()).add(otherId);
        pairs.computeIfAbsent(otherId, any -> new TreeSet<>()).add(issueId);
    }

    @Override
    public void remove(long issueId, long otherId) {
        from(issueId).remove(otherId);
        from(otherId).remove(issueId);
    }

    @Override
    public Set<Long> from(long issueId) {
        return pairs.getOrDefault(issueId, new TreeSet<>());
    }

    @Override
    public void forget(List<Long> issueIds) {
        issueIds.forEach(pairs::remove);
        pairs.values().forEach(others -> issueIds.forEach(others::remove));
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return pairs.keySet().stream().filter(id -> id > issueId).limit(most).toList();
    }
}
