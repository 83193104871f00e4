package org.productops.readiness;

import java.util.Optional;

/**
 * An item on an issue.
 *
 * @param item the item
 * @param tick who ticked it and when; empty if nobody did
 * @param gap what keeps it open; empty if it is closed
 */
public record ItemState(ChecklistItem item, Optional<Tick> tick, Optional<Gap> gap) {

    /** Whether nothing keeps it open. */
    public boolean closed() {
        return gap.isEmpty();
    }
}
