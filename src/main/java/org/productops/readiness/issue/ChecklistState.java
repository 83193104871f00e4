package org.productops.readiness.issue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A checklist on an issue.
 *
 * @param checklistId its id; {@link OwnItem#LIST_ID} for the issue's own items, and where a transition asks for no list that
 *     ever was
 * @param demand what asks for it in the issue's workflow; empty if it stands there by itself
 * @param report how far the issue is with it; empty if the checklist is deleted or was never chosen
 * @param deletedName the name of a deleted checklist; else empty
 */
public record ChecklistState(
        long checklistId, Optional<Demand> demand, Optional<ChecklistReport> report, Optional<String> deletedName) {

    /** Whether a transition is refused on this day while the item of this list is open, as nobody lets the issue pass. */
    public boolean refuses(ItemState item, LocalDate today) {
        return demand.filter(any -> any.refuses(item, today)).isPresent()
                && report.filter(any -> any.waiver().isEmpty()).isPresent();
    }
}
