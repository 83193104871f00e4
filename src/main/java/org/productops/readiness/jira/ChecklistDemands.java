package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.AbstractDescriptor;
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
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.issue.Demand;

/** Reads from one workflow which transitions need which checklists. A walk through a map or two; needs no cache. */
final class ChecklistDemands {

    /** Where Jira notes the status of a step. */
    private static final String STATUS = "jira.status.id";

    private final WorkflowDescriptor workflow;

    ChecklistDemands(WorkflowDescriptor workflow) {
        this.workflow = workflow;
    }

    /** What an issue in this status needs: what it needs next, what it may need later, and what its creation needed. */
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
        Map<Long, Set<String>> creation = new LinkedHashMap<>();
        collect(workflow.getInitialActions(), creation);
        creation.keySet().removeAll(all.keySet());
        all.keySet().removeAll(next.keySet());

        List<Demand> demands = new ArrayList<>();
        add(next, Demand.When.NEXT, demands);
        add(all, Demand.When.LATER, demands);
        add(creation, Demand.When.CREATION, demands);
        return demands;
    }

    private static void add(Map<Long, Set<String>> checklists, Demand.When when, List<Demand> demands) {
        checklists.forEach((id, transitions) -> demands.add(new Demand(id, List.copyOf(transitions), when)));
    }

    /**
     * All transitions that need a checklist, by its id; those that create issues first.
     *
     * @param name the workflow's
     */
    Map<Long, List<ChecklistUse>> uses(String name) {
        Map<Long, Set<String>> creating = new LinkedHashMap<>();
        collect(workflow.getInitialActions(), creating);
        Map<Long, Set<String>> others = new LinkedHashMap<>();
        collect(workflow.getGlobalActions(), others);
        for (StepDescriptor step : steps()) {
            collect(step.getActions(), others);
        }
        Map<Long, List<ChecklistUse>> uses = new LinkedHashMap<>();
        addUses(name, creating, true, uses);
        addUses(name, others, false, uses);
        return uses;
    }

    private static void addUses(
            String name, Map<Long, Set<String>> checklists, boolean creates, Map<Long, List<ChecklistUse>> uses) {
        checklists.forEach((id, transitions) -> transitions.forEach(transition ->
                uses.computeIfAbsent(id, any -> new ArrayList<>()).add(new ChecklistUse(name, transition, creates))));
    }

    /** Whether the validator stands on a transition that creates issues; no if it stands nowhere yet. */
    static boolean isOnCreation(AbstractDescriptor validator) {
        return validator.getParent() instanceof ActionDescriptor action
                && action.getParent() instanceof WorkflowDescriptor workflow
                && workflow.getInitialActions().contains(action);
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
