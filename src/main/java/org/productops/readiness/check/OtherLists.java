package org.productops.readiness.check;

import java.util.Optional;

/** The other checklists on an issue, for checks that ask about one. */
public interface OtherLists {

    /** None; for tests, and where no checklist can be asked about. */
    OtherLists NONE = id -> Optional.empty();

    /**
     * How far the issue is with another checklist; empty if there is no such list.
     *
     * @param checklistId its id
     */
    Optional<OtherList> find(long checklistId);

    /**
     * A checklist on the issue.
     *
     * @param name its name
     * @param openMandatory how many of its mandatory items are open; of one that asks, through others, for itself, this counts
     *     nothing
     * @param circular whether it asks, through others, for the list that asks for it
     */
    record OtherList(String name, int openMandatory, boolean circular) {}
}
