package org.productops.readiness.issue;

import java.util.Optional;
import org.productops.readiness.check.Gap;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * An item on an issue to which it applies.
 *
 * @param item the item
 * @param mark what people have said about it; empty if nothing
 * @param gap what keeps it open; empty if it is closed
 * @param binding whether it refuses transitions while it is open
 * @param added whether it came into the list after the issue was created, and later than the list itself
 * @param twinOf the id of the same item in a list before this one, in whose place it is shown; empty if there is none
 */
public record ItemState(
        ChecklistItem item,
        Optional<ItemMark> mark,
        Optional<Gap> gap,
        boolean binding,
        boolean added,
        Optional<Long> twinOf) {

    /** Whether nothing keeps it open. */
    public boolean closed() {
        return gap.isEmpty();
    }

    /** Whether it refuses transitions now. */
    public boolean blocks() {
        return binding && !closed();
    }

    ItemState asTwinOf(long otherItemId) {
        return new ItemState(item, mark, gap, binding, added, Optional.of(otherItemId));
    }
}
