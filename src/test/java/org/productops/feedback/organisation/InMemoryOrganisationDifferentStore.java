package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Pairs in memory; the real store is tested on real databases. */
public final class InMemoryOrganisationDifferentStore implements OrganisationDifferentStore {

    private final Set<OrganisationPair> pairs = new LinkedHashSet<>();

    @Override
    public Set<OrganisationPair> all() {
        return Set.copyOf(pairs);
    }

    @Override
    public void add(Collection<OrganisationPair> added) {
        pairs.addAll(added);
    }

    @Override
    public void remove(OrganisationPair pair) {
        pairs.remove(pair);
    }
}
