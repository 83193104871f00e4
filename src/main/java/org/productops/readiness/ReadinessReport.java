package org.productops.readiness;

import java.util.List;

/**
 * How far an issue is with a checklist.
 *
 * @param checklist the checklist
 * @param items its items in their order
 */
public record ReadinessReport(Checklist checklist, List<ItemState> items) {

    public ReadinessReport {
        items = List.copyOf(items);
    }

    /** How many items are closed. */
    public int closed() {
        return (int) items.stream().filter(ItemState::closed).count();
    }

    /** How many items there are. */
    public int total() {
        return items.size();
    }

    /** The mandatory items that are open; while there are any, the transition is refused. */
    public List<ItemState> mandatoryOpen() {
        return items.stream()
                .filter(state -> state.item().mandatory() && !state.closed())
                .toList();
    }
}
