package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
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
        Map<Long, Demand> demands = new LinkedHashMap<>();
        for (StepDescriptor step : steps()) {
            boolean here = statusId.equals(step.getMetaAttributes().get(STATUS));
            collect(step.getActions(), here ? Demand.When.NEXT : Demand.When.LATER, demands);
        }
        collect(workflow.getGlobalActions(), Demand.When.NEXT, demands);
        collect(workflow.getInitialActions(), Demand.When.CREATION, demands);
        return demands.values().stream()
                .sorted(Comparator.comparing(Demand::when)
                        .thenComparing(demand -> demand.strictness().trial()))
                .toList();
    }

    /** What the transitions need that create issues. */
    List<Demand> ofCreation() {
        Map<Long, Demand> demands = new LinkedHashMap<>();
        collect(workflow.getInitialActions(), Demand.When.CREATION, demands);
        return List.copyOf(demands.values());
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

    /**
     * All transitions that need a checklist, by its id; those that create issues first.
     *
     * @param name the workflow's
     */
    Map<Long, List<ChecklistUse>> uses(String name) {
        Map<Long, Set<ChecklistUse>> uses = new LinkedHashMap<>();
        addUses(name, workflow.getInitialActions(), true, uses);
        addUses(name, workflow.getGlobalActions(), false, uses);
        steps().forEach(step -> addUses(name, step.getActions(), false, uses));
        Map<Long, List<ChecklistUse>> all = new LinkedHashMap<>();
        uses.forEach((id, each) -> all.put(id, List.copyOf(each)));
        return all;
    }

    private void addUses(String name, Collection<?> actions, boolean creates, Map<Long, Set<ChecklistUse>> uses) {
        each(actions, (action, door) -> uses.computeIfAbsent(door.demanded(), any -> new LinkedHashSet<>())
                .add(new ChecklistUse(name, action.getName(), creates, door.sections(), door.trial())));
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

    private void collect(Collection<?> actions, Demand.When when, Map<Long, Demand> demands) {
        each(
                actions,
                (action, door) -> demands.merge(door.demanded(), door.demand(action.getName(), when), Demand::and));
    }

    private void each(Collection<?> actions, BiConsumer<ActionDescriptor, Door> work) {
        for (Object each : actions) {
            ActionDescriptor action = (ActionDescriptor) each;
            Stream.concat(WorkflowDoors.validators(action).stream(), WorkflowDoors.conditions(action).stream())
                    .map(arguments -> ValidatorArguments.door(arguments, origin))
                    .forEach(door -> work.accept(action, door));
        }
    }
}
