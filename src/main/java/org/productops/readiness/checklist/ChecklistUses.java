package org.productops.readiness.checklist;

import java.util.List;
import java.util.Map;

/** Where the product's workflows need checklists. */
public interface ChecklistUses {

    /** The transitions by the id of the checklist that they need; looks at all workflows. */
    Map<Long, List<ChecklistUse>> byChecklist();
}
