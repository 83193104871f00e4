package org.productops.readiness.gate;

import java.util.List;
import java.util.Optional;
import org.productops.common.paging.Slice;

/**
 * What a validator that only tries out would have refused.
 *
 * @param checklist what the checklist is called; empty for all that apply
 * @param workflow the workflow's name; empty for all
 * @param transition the transition's name; empty for all
 * @param days in how many last days
 * @param stopped how many transitions it would have refused
 * @param judged of how many
 * @param items because of what, the most frequent first
 * @param projects in which projects, the most frequent first
 * @param issues the latest issues that it would have stopped
 * @param cut whether there are more than are looked at
 */
public record TrialReportView(
        Optional<String> checklist,
        String workflow,
        String transition,
        int days,
        int stopped,
        int judged,
        List<ItemCountView> items,
        List<ProjectView> projects,
        Slice<RefusedIssueView> issues,
        boolean cut) {

    public TrialReportView {
        items = List.copyOf(items);
        projects = List.copyOf(projects);
    }

    /**
     * A project.
     *
     * @param name what it is called; empty for those that the reader may not see, all together
     * @param stopped how many of its transitions would have been refused
     * @param judged of how many
     */
    public record ProjectView(Optional<String> name, int stopped, int judged) {

        /** How many of a hundred. */
        public int percent() {
            return TrialReportView.percent(stopped, judged);
        }
    }

    /** How many of a hundred. */
    public int percent() {
        return percent(stopped, judged);
    }

    /** How many of a hundred transitions that would have been refused an item stood in the way of. */
    public int percentOf(ItemCountView item) {
        return percent(item.count(), stopped);
    }

    /** Neither nothing for few nor all for nearly all. */
    static int percent(int part, int whole) {
        if (part <= 0 || whole <= 0) {
            return 0;
        }
        if (part >= whole) {
            return 100;
        }
        return Math.max(1, Math.min(99, Math.round(100f * part / whole)));
    }
}
