package org.productops.area.coverage;

import java.util.ArrayList;
import java.util.List;

/** Excuses in memory. */
public final class InMemoryExcuseStore implements ExcuseStore {

    private final List<Excuse> rows = new ArrayList<>();

    @Override
    public List<Excuse> all() {
        return List.copyOf(rows);
    }

    @Override
    public void put(Excuse excuse) {
        remove(excuse);
        rows.add(excuse);
    }

    @Override
    public void remove(Excuse excuse) {
        rows.removeIf(row -> row.kind() == excuse.kind() && row.subject().equals(excuse.subject()));
    }
}
