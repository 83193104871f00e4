package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.Strictness;

class ChecklistDemandsTest {

    private final ChecklistDemands demands = new ChecklistDemands(TestWorkflow.load(), "");

    @Test
    void whatIsNeededNextComesFirst() {
        assertThat(demands.from("3"))
                .containsExactly(
                        new Demand(7, List.of("Done", "Cancel"), Demand.When.NEXT),
                        new Demand(8, List.of("Start"), Demand.When.LATER),
                        new Demand(9, List.of("Create"), Demand.When.CREATION));
    }

    @Test
    void globalAndSharedTransitionsCountFromEveryStatus() {
        assertThat(demands.from("1"))
                .containsExactly(
                        new Demand(8, List.of("Start"), Demand.When.NEXT),
                        new Demand(7, List.of("Cancel"), Demand.When.NEXT),
                        new Demand(9, List.of("Create"), Demand.When.CREATION));
        assertThat(demands.from("unknown"))
                .containsExactly(
                        new Demand(7, List.of("Cancel"), Demand.When.NEXT),
                        new Demand(8, List.of("Start"), Demand.When.LATER),
                        new Demand(9, List.of("Create"), Demand.When.CREATION));
    }

    @Test
    void whatACreationNeedsIsNamedOnceWhereItIsNeededAgain() {
        WorkflowDescriptor workflow = TestWorkflow.load();
        ActionDescriptor create = workflow.getInitialAction(TestWorkflow.CREATE);
        setChecklist(validator(create), "8");

        assertThat(new ChecklistDemands(workflow, "").from("3"))
                .containsExactly(
                        new Demand(7, List.of("Done", "Cancel"), Demand.When.NEXT),
                        new Demand(8, List.of("Start"), Demand.When.LATER));
    }

    @Test
    void whatIsOnTrialStaysApartFromWhatRefuses() {
        WorkflowDescriptor workflow = TestWorkflow.load();
        ActionDescriptor done = workflow.getAction(TestWorkflow.DONE);
        put(validator(done), "trial", "true");
        put(validator(done), "sections", "Docs");

        assertThat(new ChecklistDemands(workflow, "").from("3"))
                .as("Cancel asks for the same list and is armed")
                .contains(new Demand(7, List.of("Cancel"), Demand.When.NEXT));
        setChecklist(validator(done), "70");
        assertThat(new ChecklistDemands(workflow, "").from("3"))
                .contains(new Demand(
                        70, List.of("Done"), Demand.When.NEXT, new Strictness(true, false, List.of("Docs"))));
        assertThat(new ChecklistDemands(workflow, "").uses("Delivery").get(70L))
                .containsExactly(new ChecklistUse("Delivery", "Done", false, List.of("Docs"), true));
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static void put(ValidatorDescriptor validator, String name, String value) {
        validator.getArgs().put(name, value);
    }

    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    private static void setChecklist(ValidatorDescriptor validator, String id) {
        validator.getArgs().put("checklistId", id);
    }

    @Test
    void allUsesTellThoseThatCreateIssues() {
        assertThat(demands.uses("Delivery"))
                .isEqualTo(Map.of(
                        9L, List.of(new ChecklistUse("Delivery", "Create", true)),
                        7L,
                                List.of(
                                        new ChecklistUse("Delivery", "Cancel", false),
                                        new ChecklistUse("Delivery", "Done", false)),
                        8L, List.of(new ChecklistUse("Delivery", "Start", false))));
    }

    @Test
    void knowsWhetherAValidatorStandsOnACreation() {
        WorkflowDescriptor workflow = TestWorkflow.load();

        assertThat(ChecklistDemands.isOnCreation(validator(workflow.getInitialAction(TestWorkflow.CREATE))))
                .isTrue();
        for (int other : new int[] {TestWorkflow.START, TestWorkflow.DONE, TestWorkflow.CANCEL}) {
            assertThat(ChecklistDemands.isOnCreation(validator(workflow.getAction(other))))
                    .isFalse();
        }
        assertThat(ChecklistDemands.isOnCreation(new ValidatorDescriptor())).isFalse();
    }

    @Test
    void findsTheTransitionHoweverDeepSomethingStands() {
        WorkflowDescriptor workflow = TestWorkflow.load();
        ActionDescriptor create = workflow.getInitialAction(TestWorkflow.CREATE);
        FunctionDescriptor afterwards = new FunctionDescriptor();
        afterwards.setParent(create.getUnconditionalResult());

        assertThat(ChecklistDemands.isOnCreation(afterwards)).isTrue();
        assertThat(ChecklistDemands.transition(afterwards)).contains(create);

        RestrictionDescriptor restriction = new RestrictionDescriptor();
        restriction.setParent(workflow.getAction(TestWorkflow.DONE));
        ConditionsDescriptor group = new ConditionsDescriptor();
        group.setParent(restriction);
        ConditionDescriptor condition = new ConditionDescriptor();
        condition.setParent(group);

        assertThat(ChecklistDemands.isOnCreation(condition)).isFalse();
        assertThat(ChecklistDemands.transition(condition)).contains(workflow.getAction(TestWorkflow.DONE));
        assertThat(ChecklistDemands.transition(new ConditionDescriptor())).isEmpty();
    }

    private static ValidatorDescriptor validator(ActionDescriptor action) {
        return (ValidatorDescriptor) action.getValidators().get(1);
    }
}
