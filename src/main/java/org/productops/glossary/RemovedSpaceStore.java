package org.productops.glossary;

import java.util.List;

/** Keeps which spaces were removed, until nothing can be left of their glossaries. */
public interface RemovedSpaceStore {

    /** Those that were added and not forgotten; a space can be there more than once. */
    List<RemovedSpace> all();

    /** Adds a space. */
    void add(RemovedSpace space);

    /** Forgets a space, however often it was added. */
    void forget(RemovedSpace space);
}
