package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.issue.Demand;

/** Reads from one workflow which transitions need which checklists. A walk through a map or two; needs no cache. */
final class ChecklistDemands {

    /** Where Jira notes the status of a step. */
    private static final String STATUS = "jira.status.id";

    private final WorkflowDescriptor workflow;
    private final String origin;

    /** @param origin this Jira's; see {@link WorkflowOrigin} */
    ChecklistDemands(WorkflowDescriptor workflow, String origin) {
        this.workflow = workflow;
        this.origin = origin;
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

    /** What the transitions need that create issues. */
    List<Demand> ofCreation() {
        Map<Long, Set<String>> creation = new LinkedHashMap<>();
        collect(workflow.getInitialActions(), creation);
        List<Demand> demands = new ArrayList<>();
        add(creation, Demand.When.CREATION, demands);
        return demands;
    }

    /** The transitions from this status. */
    List<ActionDescriptor> next(String statusId) {
        List<ActionDescriptor> actions = new ArrayList<>();
        for (StepDescriptor step : steps()) {
            if (statusId.equals(step.getMetaAttributes().get(STATUS))) {
                addAll(step.getActions(), actions);
            }
        }
        addAll(workflow.getGlobalActions(), actions);
        return actions;
    }

    private static void addAll(Collection<?> found, List<ActionDescriptor> actions) {
        found.forEach(action -> actions.add((ActionDescriptor) action));
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

    /** Whether what is of a transition is of one that creates issues; no if it stands nowhere yet. */
    static boolean isOnCreation(AbstractDescriptor part) {
        return transition(part)
                .filter(action -> action.getParent() instanceof WorkflowDescriptor workflow
                        && workflow.getInitialActions().contains(action))
                .isPresent();
    }

    /**
     * The transition on which something stands, however deep: a post function is part of a result, and a condition of a
     * group. Empty if it stands nowhere yet.
     */
    static Optional<ActionDescriptor> transition(AbstractDescriptor part) {
        AbstractDescriptor around = part.getParent();
        while (around != null && !(around instanceof ActionDescriptor)) {
            around = around.getParent();
        }
        return Optional.ofNullable((ActionDescriptor) around);
    }

    private List<StepDescriptor> steps() {
        List<?> steps = workflow.getSteps();
        return steps.stream().map(StepDescriptor.class::cast).toList();
    }

    private void collect(Collection<?> actions, Map<Long, Set<String>> demands) {
        for (Object each : actions) {
            ActionDescriptor action = (ActionDescriptor) each;
            Stream.concat(WorkflowDoors.validators(action).stream(), WorkflowDoors.conditions(action).stream())
                    .map(arguments -> ValidatorArguments.door(arguments, origin))
                    .forEach(door -> demands.computeIfAbsent(door.demanded(), id -> new LinkedHashSet<>())
                            .add(action.getName()));
        }
    }
}
