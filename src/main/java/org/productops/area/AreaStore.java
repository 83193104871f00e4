package org.productops.area;

import java.util.List;
import java.util.Optional;

/**
 * Where areas are kept. Callers hold the lock and the transaction when they write; each write notes the revision of the
 * library that it makes.
 */
public interface AreaStore {

    /** All areas, in no particular order, in a fixed number of statements. */
    List<Area> loadAll();

    /**
     * The areas that were changed after a revision, as they are now, in a fixed number of statements.
     *
     * @return empty if those are so many that reading all is as quick
     */
    Optional<List<Area>> changedSince(long revision);

    /** Adds an area. */
    void insert(Area area, long revision);

    /** Replaces what is stored of the area; its key and whether it is archived stay. */
    void update(Area before, Area after, long revision);

    /** Archives areas, of which none is archived, many in one statement. */
    void archive(List<Area> areas, long revision);

    /** Stores an archived area as one that is not archived. */
    void restore(Area restored, long revision);
}
