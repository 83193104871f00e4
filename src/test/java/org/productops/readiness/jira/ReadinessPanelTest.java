package org.productops.readiness.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistUse;
import org.productops.readiness.IssueReadiness;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.ReadinessViews;
import org.productops.readiness.Tick;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.ImmediateWrites;
import org.productops.testing.fakes.VelocityTemplates;

class ReadinessPanelTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final JiraFixture jira = new JiraFixture();
    private final ReadinessViews views = new ReadinessViews(
            new IssueReadiness(
                    new Access(jira.core.people),
                    jira.issues,
                    jira.core.readiness,
                    jira.core.ticks,
                    ImmediateWrites.create(),
                    jira.core.audit,
                    () -> ReadinessFixture.NOW),
            jira.core.people,
            new EnglishTexts(),
            moment -> "today");
    private final ReadinessPanel panel =
            new ReadinessPanel(jira.issues, views, VelocityTemplates.create(), jira.application);
    private final NeedsChecklistCondition condition = new NeedsChecklistCondition(jira.demands);
    private Checklist needed;

    /** The workflow names the checklists 7, 8 and 9. */
    @BeforeEach
    void createChecklists() {
        IntStream.rangeClosed(1, 6).forEach(i -> jira.core.service.create(draft("Unused " + i, manual("x"))));
        needed = jira.core.service.create(draft(
                "Done " + SCRIPT,
                new ChecklistDraft.Item(null, "Docs " + SCRIPT, "Help " + SCRIPT, true, "MANUAL", ""),
                new ChecklistDraft.Item(null, "Nice to have", "", false, "MANUAL", ""),
                ReadinessFixture.automatic(Check.Kind.AREA_SET, "")));
        jira.core.service.create(draft("Ready to start", manual("Agreed")));
    }

    private String html() {
        return panel.getHtml(Map.of("issue", jira.issue));
    }

    @Test
    void showsProgressItemsAndHowToCloseThemWithNothingUnescaped() {
        String html = html();

        assertThat(html)
                .doesNotContain("<script>")
                .contains("Done &lt;script&gt;")
                .contains("Docs &lt;script&gt;")
                .contains("Help &lt;script&gt;")
                .contains("<progress class=\"productops-checklist-progress\" max=\"3\" value=\"0\"")
                .contains("0 of 3 closed, mandatory and open: 2")
                .contains("Needed for: Done, Cancel")
                .contains("The issue has no product area.")
                .contains("Set the product area of the issue.")
                .contains("data-rest=\"/jira/rest/productops/1.0/issues/PAY-1\"")
                .contains("data-editable=\"true\"")
                .doesNotContain("productops-readiness-locked");
    }

    @Test
    void whatIsNotNeededNextIsFoldedAway() {
        String html = html();

        int folded = html.indexOf("<details");
        assertThat(html.substring(0, folded)).contains("Docs &lt;script&gt;").contains("Ready to start");
        assertThat(html.substring(folded, html.indexOf("</details>")))
                .contains("Items, not needed for the next step")
                .contains("Agreed");
    }

    @Test
    void showsWhoTickedAndWhen() {
        jira.core.people.user("eve", "Eve <b>");
        jira.core.ticks.addIfAbsent(new Tick(10, needed.items().get(0).id(), "key-eve", ReadinessFixture.NOW));

        assertThat(html())
                .contains("Eve &lt;b&gt;, today")
                .contains("disabled checked>")
                .doesNotContain("Help &lt;script&gt;");
    }

    @Test
    void saysWhyOthersCannotTick() {
        jira.mayNotEdit();

        assertThat(html())
                .contains("data-editable=\"false\"")
                .contains("aria-describedby=\"productops-readiness-locked\"")
                .contains("Only people who may edit this issue can tick items.");
    }

    @Test
    void aDeletedChecklistIsShownAsAProblem() {
        jira.core.service.delete(needed.id(), 1);

        assertThat(html()).contains("productops-checklist-problem").contains("was deleted. The transition is refused");
    }

    @Test
    void isThereOnlyIfTheWorkflowNeedsAChecklist() {
        assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isTrue();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();

        JiraWorkflow free = JiraFixture.workflow("Free", new WorkflowDescriptor());
        when(jira.workflows.getWorkflow(any(Issue.class))).thenReturn(free);
        assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isFalse();
    }

    @Test
    void issuesThatTheUserMayNotSeeAreNotThere() {
        assertThat(jira.issues.find("PAY-1")).isPresent();
        assertThat(jira.issues.find("PAY-2")).isEmpty();
        when(jira.permissions.hasPermission(any(), any(Issue.class), any())).thenReturn(false);
        assertThat(jira.issues.find("PAY-1")).isEmpty();
    }

    @Test
    void tellsWhereChecklistsAreUsed() {
        assertThat(jira.demands.byChecklist().get(7L))
                .containsExactly(new ChecklistUse("Delivery", "Cancel"), new ChecklistUse("Delivery", "Done"));
    }
}
