package org.productops.area.issues;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

final class InMemoryRewrittenKeyStore implements RewrittenKeyStore {

    private final Set<String> keys = new TreeSet<>();

    @Override
    public Set<String> all() {
        return Set.copyOf(keys);
    }

    @Override
    public void add(Collection<String> added) {
        keys.addAll(added);
    }
}
