package org.productops.readiness.checklist;

import java.util.Collection;

/** What issues have ticked of checklists. */
public interface ChecklistTicks {

    /** How many issues have ticks on these items; one statement. */
    ItemTicks on(Collection<Long> itemIds);
}
