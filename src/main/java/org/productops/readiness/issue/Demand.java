package org.productops.readiness.issue;

import java.util.List;

/**
 * A checklist that an issue needs in its workflow.
 *
 * @param checklistId the checklist, which may be deleted; 0 if none was chosen
 * @param transitions the names of the transitions that need it; those that can be taken from the issue's status, or all
 *     if there are none
 * @param reachable whether any of the transitions can be taken from the issue's status
 */
public record Demand(long checklistId, List<String> transitions, boolean reachable) {

    public Demand {
        transitions = List.copyOf(transitions);
    }
}
