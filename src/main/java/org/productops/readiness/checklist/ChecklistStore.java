package org.productops.readiness.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps checklists, and each of them as it was whenever it was saved. A deleted one, and an item taken out of one, is only
 * hidden: its id is never given again. Callers hold the lock and the transaction when they write.
 */
public interface ChecklistStore {

    /** Reads all of them, in a fixed number of statements. */
    Checklists load();

    /**
     * A checklist as it was saved once, in one statement; empty if that is not kept.
     *
     * @param version see {@link ChecklistVersion}
     */
    Optional<Checklist> version(long checklistId, long version);

    /** A checklist as it was in several versions, by version, in one statement; without those that are not kept. */
    Map<Long, Checklist> versions(long checklistId, Collection<Long> versions);

    /**
     * Adds a checklist.
     *
     * @return the same with its id and those of its items
     */
    Checklist insert(Checklist checklist, String userKey, Instant now);

    /**
     * Writes what differs: items with an id are changed, others added, missing ones hidden.
     *
     * @return the newer one with the ids of new items
     */
    Checklist update(Checklist before, Checklist after, String userKey, Instant now);

    /** Hides the checklist, as of now. */
    void delete(Checklist checklist, String userKey, Instant now);
}
