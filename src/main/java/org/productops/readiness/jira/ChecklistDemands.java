package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.readiness.issue.Demand;

/** Reads from one workflow which transitions need which checklists. A walk through a map or two; needs no cache. */
final class ChecklistDemands {

    /** Where Jira notes the status of a step. */
    private static final String STATUS = "jira.status.id";

    private final WorkflowDescriptor workflow;

    ChecklistDemands(WorkflowDescriptor workflow) {
        this.workflow = workflow;
    }

    /** What an issue in this status needs: what it needs next, then what it may need later. */
    List<Demand> from(String statusId) {
        Map<Long, Set<String>> next = new LinkedHashMap<>();
        Map<Long, Set<String>> all = new LinkedHashMap<>();
        for (StepDescriptor step : steps()) {
            collect(step.getActions(), all);
            if (statusId.equals(step.getMetaAttributes().get(STATUS))) {
                collect(step.getActions(), next);
            }
        }
        collect(workflow.getGlobalActions(), all);
        collect(workflow.getGlobalActions(), next);

        List<Demand> demands = new ArrayList<>();
        next.forEach((id, transitions) -> demands.add(new Demand(id, List.copyOf(transitions), true)));
        all.keySet().removeAll(next.keySet());
        all.forEach((id, transitions) -> demands.add(new Demand(id, List.copyOf(transitions), false)));
        return demands;
    }

    /** The names of all transitions that need a checklist, by its id; those that create issues too. */
    Map<Long, Set<String>> all() {
        Map<Long, Set<String>> all = new LinkedHashMap<>();
        collect(workflow.getInitialActions(), all);
        collect(workflow.getGlobalActions(), all);
        for (StepDescriptor step : steps()) {
            collect(step.getActions(), all);
        }
        return all;
    }

    private List<StepDescriptor> steps() {
        List<?> steps = workflow.getSteps();
        return steps.stream().map(StepDescriptor.class::cast).toList();
    }

    private static void collect(Collection<?> actions, Map<Long, Set<String>> demands) {
        for (Object each : actions) {
            ActionDescriptor action = (ActionDescriptor) each;
            for (Object validator : action.getValidators()) {
                Map<?, ?> arguments = ((ValidatorDescriptor) validator).getArgs();
                if (ValidatorArguments.areOurs(arguments)) {
                    long checklist = ValidatorArguments.checklistId(arguments).orElse(0);
                    demands.computeIfAbsent(checklist, id -> new LinkedHashSet<>())
                            .add(action.getName());
                }
            }
        }
    }
}
