package org.productops.readiness.issue;

import java.util.List;
import org.productops.readiness.checklist.Checklist;

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

    /** Those of them that refuse a transition which creates the issue: the others cannot be asked for yet. */
    public List<ItemState> refusingCreation() {
        return mandatoryOpen().stream()
                .filter(state -> state.item().check().isJudgedOnCreate())
                .toList();
    }

    /** The report in which this item is as given; the same if the checklist has no such item. */
    ReadinessReport with(ItemState changed) {
        return new ReadinessReport(
                checklist,
                items.stream()
                        .map(state -> state.item().id() == changed.item().id() ? changed : state)
                        .toList());
    }
}
