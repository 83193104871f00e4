package org.productops.area;

import java.util.List;

/** Where areas are kept. Callers hold the lock and the transaction when they write. */
public interface AreaStore {

    /** All areas, in no particular order, in a fixed number of statements. */
    List<Area> loadAll();

    /**
     * Adds an area.
     *
     * @param area its id is not looked at
     * @return the area with its id
     */
    Area insert(Area area);

    /** Replaces what is stored of the area with this id; its key stays. */
    void update(Area area);
}
