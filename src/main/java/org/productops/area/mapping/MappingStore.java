package org.productops.area.mapping;

import java.util.Collection;
import java.util.List;

/** Keeps what is mapped to what. Callers hold the lock and the transaction when they write. */
public interface MappingStore {

    /** Reads all of it, in one statement. */
    Mappings load();

    /** How much belongs to the area with this key, in one statement. */
    int countOfArea(String areaKey);

    /** Adds mappings that are not there, many in one statement. */
    void add(List<Mapping> mappings);

    /** Removes a mapping. */
    void remove(Mapping mapping);

    /** Removes all that belongs to the areas with these keys, many areas in one statement. */
    void removeAreas(Collection<String> areaKeys);

    /** Removes all mappings of a place, in one statement. */
    void removePlace(Place place);

    /** Removes all mappings of a project and of its components, in one statement. */
    void removeProject(long projectId);
}
