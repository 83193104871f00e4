package org.productops.readiness.issue;

import java.util.List;
import java.util.Optional;
import org.productops.readiness.checklist.Checklist;

/**
 * How far an issue is with a checklist.
 *
 * @param checklist the checklist; of a resolved issue as it was then
 * @param items those of its items that apply to the issue, in their order
 * @param waiver the override that lets the issue pass it; empty if there is none
 */
public record ChecklistReport(Checklist checklist, List<ItemState> items, Optional<ActiveWaiver> waiver) {

    public ChecklistReport {
        items = List.copyOf(items);
    }

    /** Those of the items that are shown here: without those that stand in a list before this one, too. */
    public List<ItemState> shown() {
        return items.stream().filter(state -> state.twinOf().isEmpty()).toList();
    }

    /** How many of the shown items are closed. */
    public int closed() {
        return (int) shown().stream().filter(ItemState::closed).count();
    }

    /** How many items are shown. */
    public int total() {
        return shown().size();
    }

    /** The mandatory items that are open, whether or not an override lets the issue pass them. */
    public List<ItemState> mandatoryOpen() {
        return items.stream().filter(ItemState::blocks).toList();
    }

    /** The items that refuse a transition now: none of a list that an override lets the issue pass. */
    public List<ItemState> blocking() {
        return waiver.isPresent() ? List.of() : mandatoryOpen();
    }
}
