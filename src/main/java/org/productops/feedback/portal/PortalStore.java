package org.productops.feedback.portal;

import java.util.List;
import java.util.Optional;

/** Keeps portals. Callers hold the lock and the transaction when they write. */
public interface PortalStore {

    /** All portals that can be read, in no particular order; one statement. */
    List<Portal> all();

    /** The portals of a project, in no particular order; one statement. */
    List<Portal> ofProject(long projectId);

    Optional<Portal> find(long id);

    Optional<Portal> at(String address);

    /** Adds a portal; its id is that of the answer. */
    Portal insert(Portal portal);

    /** Replaces the portal of the same id. */
    void update(Portal portal);

    void remove(long id);
}
