package org.productops.area.coverage;

import java.util.List;

/** Keeps excuses. Callers hold the lock and the transaction when they write. */
public interface ExcuseStore {

    /** Reads all of them, in one statement. */
    List<Excuse> all();

    /** Puts an excuse in the place of the one for the same gap, if there is one. */
    void put(Excuse excuse);

    /** Removes an excuse. */
    void remove(Excuse excuse);
}
