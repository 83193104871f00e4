package org.productops.readiness.jira;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemState;

/**
 * What a door has found out.
 *
 * @param problem why it cannot judge, so that it stays closed; empty if it can
 * @param open what it asks for and is open, each once
 * @param reports the lists that it has looked at
 */
record DoorVerdict(Optional<Message> problem, List<OpenItem> open, List<ChecklistReport> reports) {

    DoorVerdict {
        open = List.copyOf(open);
        reports = List.copyOf(reports);
    }

    static DoorVerdict unable(Message problem) {
        return new DoorVerdict(Optional.of(problem), List.of(), List.of());
    }

    /** Whether nothing is in the way. */
    boolean passes() {
        return problem.isEmpty() && open.isEmpty();
    }

    /**
     * An item that is in the way.
     *
     * @param report the list that it stands in
     */
    record OpenItem(ChecklistReport report, ItemState state) {

        /** What tells it from others, even if it stands in another list, too. */
        long identity() {
            return state.twinOf().orElse(state.item().id());
        }
    }
}
