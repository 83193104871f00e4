package org.productops.readiness.issue.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.issue.ItemChange;
import org.productops.testing.fakes.VelocityTemplates;

class ReadinessHistoryTabTest {

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final ReadinessHistoryTab tab = new ReadinessHistoryTab(
            jira.issues,
            new RequestReadiness(jira.issues, jira.readiness),
            jira.core.changes,
            VelocityTemplates.create());
    private Checklist needed;

    /** The workflow names the checklist 7. */
    @BeforeEach
    void createChecklist() {
        IntStream.rangeClosed(1, 6).forEach(i -> jira.core.checklists.create(draft("Unused " + i, manual("x"))));
        needed = jira.core.checklists.create(draft("Done", manual("Docs <b>"), manual("Tests")));
    }

    private IssueAction shown() {
        return tab.getActions(new GetActionsRequest(jira.issue)).get(0);
    }

    @Test
    void showsWhatWasDoneNewestFirstWithNothingUnescaped() {
        VisibleIssue issue = jira.issues.shown(jira.issue);
        jira.items.tick(issue, needed.items().get(0).id());
        jira.items.assignTo(issue, needed.items().get(1).id(), "ben");
        jira.core.history.add(new ItemChange(
                0,
                10,
                needed.id(),
                0,
                "Done",
                ItemChange.Action.OVERRIDE_ASKED,
                "key-<i>",
                ReadinessFixture.NOW,
                "Ship <u>"));

        String html = shown().getHtml();

        assertThat(html)
                .doesNotContain("<b>", "<i>", "<u>")
                .contains(
                        "Docs &lt;b&gt;",
                        "key-&lt;i&gt;",
                        "Reason: Ship &lt;u&gt;",
                        "datetime=\"2026-11-22T10:00:00Z\"")
                .containsSubsequence("override asked for", "assigned to Ben", "ticked");
    }

    @Test
    void jiraMaySortWhatItGetsAndCallItFromTemplates() throws IOException {
        List<IssueAction> actions = tab.getActions(new GetActionsRequest(jira.issue));
        IssueAction only = actions.get(0);

        actions.sort(Comparator.comparing(IssueAction::getTimePerformed));
        actions.removeIf(action -> !action.isDisplayActionAllTab());

        assertThat(actions).isEmpty();
        assertThat(only.getClass()).isPublic();
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        for (Method method : IssueAction.class.getMethods()) {
            assertThat(descriptor)
                    .contains("<method>" + only.getClass().getName() + "#" + method.getName() + "()</method>");
        }
    }

    @Test
    void standsInNoOtherTab() {
        assertThat(tab.getActions(new GetActionsRequest(jira.issue))).hasSize(1);
        assertThat(shown().isDisplayActionAllTab()).isFalse();
        assertThat(shown().getTimePerformed()).isNotNull();
        assertThat(shown().getHtml()).contains("Nobody has done anything");
    }

    @Test
    void saysHowMuchIsNotShown() {
        for (int i = 0; i <= ReadinessHistoryTab.MOST; i++) {
            jira.core.history.add(new ItemChange(
                    0, 10, needed.id(), 1, "Docs", ItemChange.Action.TICKED, "key-anna", ReadinessFixture.NOW, ""));
        }

        assertThat(shown().getHtml()).contains("The newest 200 of 201 changes.");
    }

    @Test
    void isThereWhereThePanelIs() {
        assertThat(tab.showPanel(new ShowPanelRequest(jira.issue))).isTrue();
        JiraWorkflow free = JiraReadinessFixture.workflow("Free", new WorkflowDescriptor());
        when(jira.workflows.getWorkflow(any(Issue.class))).thenReturn(free);
        assertThat(tab.showPanel(new ShowPanelRequest(jira.issue))).isFalse();
    }
}
