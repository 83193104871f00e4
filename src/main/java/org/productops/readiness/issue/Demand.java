package org.productops.readiness.issue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A checklist that an issue needs in its workflow.
 *
 * @param checklistId the checklist, which may be deleted; {@link #ALL} for all that stand on the issue by themselves; 0 if
 *     none was chosen
 * @param transitions the names of the transitions that need it; those that can be taken from the issue's status, or all
 *     if there are none
 * @param when which transitions these are
 */
public record Demand(long checklistId, List<String> transitions, When when) {

    /** In place of one checklist: all that stand on the issue by themselves, and its own items. */
    public static final long ALL = -1;

    /** Where an issue stands to the transitions that need a checklist. */
    public enum When {
        /** At least one can be taken from the issue's status. */
        NEXT,
        /** None can. */
        LATER,
        /** They create issues, and are behind this one. */
        CREATION
    }

    public Demand {
        transitions = List.copyOf(transitions);
        Objects.requireNonNull(when, "when");
    }

    /** The same for the transitions of another demand, too; where one of them is nearer, for its transitions alone. */
    Demand and(Demand other) {
        if (when != other.when) {
            return when.compareTo(other.when) < 0 ? this : other.of(checklistId);
        }
        return new Demand(
                checklistId,
                Stream.concat(transitions.stream(), other.transitions.stream())
                        .distinct()
                        .toList(),
                when);
    }

    private Demand of(long list) {
        return new Demand(list, transitions, when);
    }
}
