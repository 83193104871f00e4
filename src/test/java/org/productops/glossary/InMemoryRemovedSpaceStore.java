package org.productops.glossary;

import java.util.ArrayList;
import java.util.List;

/** Removed spaces in memory. */
public final class InMemoryRemovedSpaceStore implements RemovedSpaceStore {

    private final List<RemovedSpace> spaces = new ArrayList<>();

    @Override
    public List<RemovedSpace> all() {
        return List.copyOf(spaces);
    }

    @Override
    public void add(RemovedSpace space) {
        spaces.add(space);
    }

    @Override
    public void forget(RemovedSpace space) {
        spaces.removeIf(each -> each.id() == space.id());
    }
}
