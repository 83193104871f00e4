package org.productops.area.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Mappings in memory. */
public final class InMemoryMappingStore implements MappingStore {

    private final List<Mapping> rows = new ArrayList<>();

    @Override
    public Mappings load() {
        return Mappings.of(rows);
    }

    @Override
    public int countOfArea(String areaKey) {
        return load().ofArea(areaKey).size();
    }

    @Override
    public void add(List<Mapping> mappings) {
        rows.addAll(mappings);
    }

    @Override
    public void remove(Mapping mapping) {
        rows.remove(mapping);
    }

    @Override
    public void removeAreas(Collection<String> areaKeys) {
        rows.removeIf(row -> areaKeys.contains(row.areaKey()));
    }

    @Override
    public void removePlace(Place place) {
        rows.removeIf(row -> row.place().equals(place));
    }

    @Override
    public void removeProject(long projectId) {
        rows.removeIf(row -> row.projectId() == projectId);
    }
}
