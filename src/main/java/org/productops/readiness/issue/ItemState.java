package org.productops.readiness.issue;

import java.util.Optional;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Gap;
import org.productops.readiness.checklist.IssueFacts;

/**
 * An item on an issue.
 *
 * @param item the item
 * @param tick who ticked it and when; empty if nobody did
 * @param gap what keeps it open; empty if it is closed
 */
public record ItemState(ChecklistItem item, Optional<Tick> tick, Optional<Gap> gap) {

    /** The item on the issue that the facts are about. */
    static ItemState of(ChecklistItem item, Optional<Tick> tick, IssueFacts facts) {
        return new ItemState(item, tick, item.gap(facts, tick.isPresent()));
    }

    /** Whether nothing keeps it open. */
    public boolean closed() {
        return gap.isEmpty();
    }
}
