package org.productops.readiness.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.product.Unconfirmed;

/** Finds what is ours on the transitions of workflows. */
final class WorkflowDoors {

    private static final Unconfirmed CONDITIONS = new Unconfirmed(
            WorkflowDoors.class, "Issues do not say which of their transitions are hidden by checklists.");

    private WorkflowDoors() {}

    /** The arguments of our validators on a transition, in their order. */
    static List<Map<?, ?>> validators(ActionDescriptor action) {
        List<Map<?, ?>> found = new ArrayList<>();
        for (Object validator : action.getValidators()) {
            Map<?, ?> arguments = ((ValidatorDescriptor) validator).getArgs();
            if (ValidatorArguments.areOurs(arguments)) {
                found.add(arguments);
            }
        }
        return found;
    }

    /** The arguments of our conditions on a transition, however deep they stand. */
    static List<Map<?, ?>> conditions(ActionDescriptor action) {
        List<Map<?, ?>> found = new ArrayList<>();
        RestrictionDescriptor restriction = action.getRestriction();
        if (restriction != null) {
            collect(
                    group(restriction)
                            .<List<?>>map(List::of)
                            .orElseGet(() -> CONDITIONS.get(() -> restriction.getConditions(), List::of)),
                    found);
        }
        return found;
    }

    /**
     * The group of all conditions, as the engine in Jira has it, in which the list of such groups is outdated. The engine that
     * everybody can have is older and has the list alone: empty there.
     */
    static Optional<Object> group(Object restriction) {
        try {
            return Optional.ofNullable(
                    restriction.getClass().getMethod("getConditionsDescriptor").invoke(restriction));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static void collect(List<?> conditions, List<Map<?, ?>> found) {
        for (Object each : conditions) {
            if (each instanceof ConditionsDescriptor nested) {
                collect(nested.getConditions(), found);
            } else if (each instanceof ConditionDescriptor condition
                    && ValidatorArguments.isOf(ChecklistCompleteCondition.class, condition.getArgs())) {
                found.add(condition.getArgs());
            }
        }
    }
}
