package org.productops.readiness.issue;

import java.util.List;
import java.util.Objects;

/**
 * A checklist that an issue needs in its workflow.
 *
 * @param checklistId the checklist, which may be deleted; 0 if none was chosen
 * @param transitions the names of the transitions that need it; those that can be taken from the issue's status, or all
 *     if there are none
 * @param when which transitions these are
 */
public record Demand(long checklistId, List<String> transitions, When when) {

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
}
