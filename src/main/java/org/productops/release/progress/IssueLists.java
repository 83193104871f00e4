package org.productops.release.progress;

import java.util.List;

/**
 * How far an issue is with its checklists.
 *
 * @param lists one for each checklist that applies
 * @param open their open items, those of one list together
 */
public record IssueLists(List<ListState> lists, List<OpenDuty> open) {

    /** No checklist applies. */
    public static final IssueLists NONE = new IssueLists(List.of(), List.of());

    public IssueLists {
        lists = List.copyOf(lists);
        open = List.copyOf(open);
    }

    /** How many mandatory items hold it up. */
    public int mandatoryOpen() {
        return lists.stream()
                .filter(ListState::blocks)
                .mapToInt(ListState::mandatoryOpen)
                .sum();
    }

    /** How many items are closed. */
    public int closed() {
        return lists.stream().mapToInt(ListState::closed).sum();
    }

    /** How many items there are. */
    public int total() {
        return lists.stream().mapToInt(ListState::total).sum();
    }

    /** How many lists are passed without their mandatory items. */
    public int overridden() {
        return (int) lists.stream().filter(ListState::overridden).count();
    }
}
