package org.productops.readiness.checklist;

/**
 * Keeps checklists. A deleted one, and an item taken out of one, is only hidden: its id is never given again. Callers
 * hold the lock and the transaction when they write.
 */
public interface ChecklistStore {

    /** Reads all of them, in a fixed number of statements. */
    Checklists load();

    /**
     * Adds a checklist.
     *
     * @return the same with its id and those of its items
     */
    Checklist insert(Checklist checklist);

    /**
     * Writes what differs: items with an id are changed, others added, missing ones hidden.
     *
     * @return the newer one with the ids of new items
     */
    Checklist update(Checklist before, Checklist after);

    /** Hides the checklist. */
    void delete(Checklist checklist);
}
