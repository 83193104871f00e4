package org.productops.feedback.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in memory; the real one is tested on real databases. */
final class InMemoryAgeLimitsStore implements AgeLimitsStore {

    private final Map<Long, AgeLimits> rows = new TreeMap<>();

    @Override
    public List<AgeLimits> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Optional<AgeLimits> find(long projectId) {
        return Optional.ofNullable(rows.get(projectId));
    }

    @Override
    public void save(AgeLimits limits) {
        rows.put(limits.projectId(), limits);
    }
}
