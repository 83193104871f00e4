package org.productops.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Areas in memory. */
public final class InMemoryAreaStore implements AreaStore {

    private final Map<String, Area> rows = new TreeMap<>();
    private final Map<String, Long> changedIn = new TreeMap<>();
    private long revision;
    private int loads;

    /** How often the whole library was read. */
    public int loads() {
        return loads;
    }

    /** Puts a row there as it is, bypassing all rules, as the next revision. */
    public void put(Area area) {
        put(area, revision + 1);
    }

    private void put(Area area, long changed) {
        rows.put(area.key(), area);
        changedIn.put(area.key(), changed);
        revision = changed;
    }

    @Override
    public List<Area> loadAll() {
        loads++;
        return List.copyOf(rows.values());
    }

    @Override
    public Optional<List<Area>> changedSince(long known) {
        return Optional.of(rows.values().stream()
                .filter(area -> changedIn.get(area.key()) > known)
                .toList());
    }

    @Override
    public void insert(Area area, long changed) {
        put(area, changed);
    }

    @Override
    public void update(Area before, Area after, long changed) {
        put(after, changed);
    }

    @Override
    public void archive(List<Area> areas, long changed) {
        areas.forEach(area -> put(area, changed));
    }

    @Override
    public void restore(Area restored, long changed) {
        put(restored, changed);
    }
}
