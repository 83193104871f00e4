package org.productops.readiness;

/** Keeps checklists. A deleted one, and an item taken out of one, is only hidden: its id is never given again. */
public interface ChecklistStore {

    /** Reads all of them. */
    ChecklistLibrary load();

    /** Adds one and answers its id. */
    long insert(ChecklistDraft draft);

    /** Makes the checklist as the draft says: items with an id are changed, others added, missing ones hidden. */
    void update(long id, ChecklistDraft draft, long newVersion);

    /** Hides the checklist. */
    void delete(long id);
}
