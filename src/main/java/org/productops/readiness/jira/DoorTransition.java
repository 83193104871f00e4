package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Map;
import java.util.Optional;

/**
 * The transition that somebody wants.
 *
 * @param workflow the workflow's name; empty if the engine does not say
 * @param name its own name
 * @param action what the workflow has of it; empty if the engine does not say
 */
record DoorTransition(String workflow, String name, Optional<ActionDescriptor> action) {

    /** @param variables the engine's */
    static DoorTransition of(Map<?, ?> variables) {
        Optional<ActionDescriptor> action = action(variables);
        return new DoorTransition(
                variables.get("entry") instanceof WorkflowEntry entry && entry.getWorkflowName() != null
                        ? entry.getWorkflowName()
                        : "",
                action.map(ActionDescriptor::getName).orElse(String.valueOf(variables.get("actionId"))),
                action);
    }

    private static Optional<ActionDescriptor> action(Map<?, ?> variables) {
        if (variables.get("descriptor") instanceof WorkflowDescriptor workflow
                && variables.get("actionId") instanceof Integer id) {
            ActionDescriptor action = workflow.getAction(id);
            return Optional.ofNullable(action == null ? workflow.getInitialAction(id) : action);
        }
        return Optional.empty();
    }
}
