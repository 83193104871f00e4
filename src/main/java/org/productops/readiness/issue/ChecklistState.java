package org.productops.readiness.issue;

import java.util.Optional;

/**
 * A checklist on an issue.
 *
 * @param demand what needs it
 * @param report how far the issue is with it; empty if the checklist is deleted or was never chosen
 * @param deletedName the name of a deleted checklist; else empty
 */
public record ChecklistState(Demand demand, Optional<ReadinessReport> report, Optional<String> deletedName) {

    ChecklistState with(ItemState changed) {
        return new ChecklistState(demand, report.map(each -> each.with(changed)), deletedName);
    }
}
