package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked") // the workflow engine is older than generics
class WorkflowDoorsTest {

    private static final String CLASS = "class.name";

    /** A restriction as the engine in Jira has it; it must be public, as that is. */
    public static final class JirasRestriction extends RestrictionDescriptor {
        private static final long serialVersionUID = 1L;

        private final transient ConditionsDescriptor group;

        JirasRestriction(ConditionsDescriptor group) {
            this.group = group;
        }

        public ConditionsDescriptor getConditionsDescriptor() {
            return group;
        }

        @Override
        public List<?> getConditions() {
            throw new NoSuchMethodError("Jira may take away what is outdated");
        }
    }

    private final ActionDescriptor action = new ActionDescriptor();

    private static ConditionDescriptor condition(Class<?> type, String checklist) {
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.getArgs().put(CLASS, type.getName());
        condition.getArgs().put("checklistId", checklist);
        return condition;
    }

    private static ConditionsDescriptor group(Object... conditions) {
        ConditionsDescriptor group = new ConditionsDescriptor();
        group.setConditions(List.of(conditions));
        return group;
    }

    private static Object nested() {
        return group(
                condition(String.class, "6"),
                condition(ChecklistCompleteCondition.class, "7"),
                group(condition(ChecklistCompleteCondition.class, "8")));
    }

    private List<String> checklists() {
        return WorkflowDoors.conditions(action).stream()
                .map(arguments -> String.valueOf(arguments.get("checklistId")))
                .toList();
    }

    @Test
    void findsConditionsInTheGroupThatJirasEngineHas() {
        action.setRestriction(new JirasRestriction((ConditionsDescriptor) nested()));

        assertThat(checklists()).containsExactly("7", "8");
    }

    @Test
    void findsThemInTheListThatAnOlderEngineHas() {
        RestrictionDescriptor restriction = new RestrictionDescriptor();
        restriction.getConditions().add(nested());
        action.setRestriction(restriction);

        assertThat(checklists()).containsExactly("7", "8");
    }

    @Test
    void whereNothingStandsThereIsNothing() {
        assertThat(checklists()).isEmpty();

        action.setRestriction(new RestrictionDescriptor());
        assertThat(checklists()).isEmpty();

        action.setRestriction(new JirasRestriction(null));
        assertThat(checklists()).as("an engine that has neither").isEmpty();
    }
}
