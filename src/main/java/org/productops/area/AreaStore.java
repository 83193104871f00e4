package org.productops.area;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where areas are kept. Callers hold the lock and the transaction when they write; each write notes the revision of the
 * library that it makes.
 */
public interface AreaStore {

    /** The whole library, in a fixed number of statements. */
    AreaRows loadAll();

    /**
     * What was changed after a revision, as it is now, in a fixed number of statements.
     *
     * @return empty if that is so much that reading all is as quick
     */
    Optional<AreaRows> changedSince(long revision);

    /** Adds an area that is not archived. */
    void insert(Area area, long revision);

    /** Replaces what is stored of the area; its key and whether it is archived stay. */
    void update(Area before, Area after, long revision);

    /** Adds areas, or replaces all that is stored of them, many in one statement. */
    void putAll(List<Area> areas, long revision);

    /** Gives keys free of areas that went with undone imports and come back. */
    void revive(Set<String> keys);

    /** Archives areas, of which none is archived, many in one statement. */
    void archive(List<Area> areas, long revision);

    /** Stores archived areas as ones that are not archived, many in one statement. */
    void restore(List<Area> restored, long revision);

    /**
     * Removes areas, and keeps their keys as former ones, many in one statement.
     *
     * @param successors the keys of the areas to be removed, each with the key of the area that takes its place; an empty
     *     text if none does, {@link AreaRows#WITHDRAWN} if an import may bring it back
     */
    void remove(Map<String, String> successors, long revision);

    /** Replaces the company's own roles; what is stored of roles that are not among them is removed. */
    void keepRoles(List<Role> own, long revision);
}
