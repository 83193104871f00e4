package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.TestWorkflow;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.issue.Demand;

class WorkflowChecklistsTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();

    @Test
    void anIssueNeedsWhatItsWorkflowAsksForInItsStatus() {
        assertThat(jira.checklists.of(jira.issue))
                .containsExactly(
                        new Demand(7, List.of("Done", "Cancel"), Demand.When.NEXT),
                        new Demand(8, List.of("Start"), Demand.When.LATER),
                        new Demand(9, List.of("Create"), Demand.When.CREATION));
    }

    @Test
    void anIssueWithoutAWorkflowOrAStatusNeedsNothing() {
        when(jira.issue.getStatus()).thenReturn(null);
        assertThat(jira.checklists.of(jira.issue)).isEmpty();

        when(jira.workflows.getWorkflow(jira.issue)).thenReturn(null);
        assertThat(jira.checklists.of(jira.issue)).isEmpty();
    }

    @Test
    void tellsWhereChecklistsAreUsedInAllWorkflows() {
        JiraWorkflow first = JiraReadinessFixture.workflow("Delivery", TestWorkflow.load());
        JiraWorkflow second = JiraReadinessFixture.workflow("Support", TestWorkflow.load());
        when(jira.workflows.getWorkflows()).thenReturn(List.of(first, second));

        assertThat(jira.checklists.byChecklist()).containsOnlyKeys(7L, 8L, 9L);
        assertThat(jira.checklists.byChecklist().get(7L))
                .extracting(ChecklistUse::name)
                .containsExactly("Delivery: Cancel", "Delivery: Done", "Support: Cancel", "Support: Done");
    }
}
