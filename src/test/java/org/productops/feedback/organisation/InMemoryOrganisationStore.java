package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Organisations in memory. */
public final class InMemoryOrganisationStore implements OrganisationStore {

    private final Map<Long, OrganisationRecord> organisations = new TreeMap<>();
    private final Map<Long, Long> changedIn = new TreeMap<>();

    /** How often all of them were read. */
    public int reads;

    @Override
    public synchronized List<OrganisationRecord> all() {
        reads++;
        return List.copyOf(organisations.values());
    }

    @Override
    public synchronized Optional<List<OrganisationRecord>> changedSince(long revision) {
        return Optional.of(organisations.values().stream()
                .filter(each -> changedIn.get(each.id()) > revision)
                .toList());
    }

    @Override
    public synchronized void save(Collection<OrganisationRecord> changed, long revision) {
        changed.forEach(each -> {
            organisations.put(each.id(), each);
            changedIn.put(each.id(), revision);
        });
    }
}
