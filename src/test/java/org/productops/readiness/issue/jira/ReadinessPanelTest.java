package org.productops.readiness.issue.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.SubtasksResolvedCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.issue.ActiveWaiver;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.fakes.VelocityTemplates;

/** The panel and its condition. */
class ReadinessPanelTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final RequestReadiness readiness = new RequestReadiness(jira.issues, jira.readiness);
    private final ReadinessPanel panel = new ReadinessPanel(readiness, jira.core.people, VelocityTemplates.create());
    private final NeedsChecklistCondition condition = new NeedsChecklistCondition(readiness);
    private Checklist needed;

    /** The workflow names the checklists 7, 8 and 9. */
    @BeforeEach
    void createChecklists() {
        IntStream.rangeClosed(1, 6).forEach(i -> jira.core.checklists.create(draft("Unused " + i, manual("x"))));
        needed = jira.core.checklists.create(draft(
                "Done " + SCRIPT,
                ChecklistDraft.Item.simple("Docs " + SCRIPT, "Help " + SCRIPT, true, Check.manual()),
                ChecklistDraft.Item.simple("Nice to have", "", false, Check.manual()),
                automatic(AreaSetCheck.KIND, "")));
        jira.core.checklists.create(draft("Ready to start", manual("Agreed")));
    }

    private String html() {
        return panel.getHtml(Map.of("issue", jira.issue));
    }

    @Test
    void showsProgressItemsAndHowToCloseThemWithNothingUnescaped() {
        assertThat(html())
                .doesNotContain("<script>")
                .contains("Done &lt;script&gt;")
                .contains("Docs &lt;script&gt;")
                .contains("Help &lt;script&gt;")
                .contains("<progress class=\"productops-checklist-progress\" max=\"3\" value=\"0\"")
                .contains("0 of 3 closed; 2 open and mandatory")
                .contains("Needed for: Done, Cancel")
                .contains("The issue has no product area.")
                .contains("Set the product area of the issue.")
                .contains("data-rest=\"/jira/rest/productops/1.0/issues/PAY-1\"")
                .contains("data-editable=\"true\"")
                .doesNotContain("productops-readiness-locked");
    }

    /** Whether an item is in sight at first. */
    private static boolean isShown(String html, String text) {
        String row = html.substring(html.lastIndexOf("<li class=\"productops-check\"", html.indexOf(text)));
        String tag = row.substring(0, row.indexOf('>'));
        assertThat(tag.contains("data-first=\"true\"")).isNotEqualTo(tag.endsWith(" hidden"));
        return !tag.endsWith(" hidden");
    }

    @Test
    void whatBlocksIsInSightAndTheRestFolded() {
        String html = html();

        assertThat(isShown(html, "Docs &lt;script&gt;")).isTrue();
        assertThat(isShown(html, "Nice to have")).isFalse();
        assertThat(isShown(html, "AREA_SET")).isTrue();
        assertThat(isShown(html, "Agreed")).as("not for the next step").isFalse();
        assertThat(html).contains("Show 1 more").contains("Show items (1)");
    }

    @Test
    void ofManyThatBlockSevenAreInSight() {
        jira.core.checklists.update(
                needed.id(),
                1,
                draft(
                        "Done",
                        IntStream.rangeClosed(11, 35)
                                .mapToObj(i -> manual("Item " + i))
                                .toArray(ChecklistDraft.Item[]::new)),
                Confirmation.EVERYTHING);

        String html = html();

        assertThat(IntStream.rangeClosed(11, 35).filter(i -> isShown(html, ">Item " + i + "<")))
                .containsExactly(11, 12, 13, 14, 15, 16, 17);
        assertThat(html).contains("Show 18 more").contains("Open (26)").contains("Mine (0)");
    }

    @Test
    void whatTheTeamAddedIsInSightAndCanBeRemoved() {
        jira.items.addOwn(jira.issues.shown(jira.issue), "Ask Eve " + SCRIPT, false);

        String html = html();

        assertThat(isShown(html, "Ask Eve &lt;script&gt;")).isTrue();
        assertThat(html).contains("data-checklist-id=\"0\"").contains("data-item-id=\"-1\"");
    }

    @Test
    void whereNothingBlocksWhatIsOpenIsInSight() {
        jira.ticks.put(ItemMark.done(10, needed.items().get(0).id(), "key-eve", ReadinessFixture.NOW));
        when(jira.issue.getCustomFieldValue(jira.area)).thenReturn("any");
        jira.core.checklists.update(
                needed.id(),
                1,
                draft("Done", ChecklistDraft.Item.simple("Nice to have", "", false, Check.manual())),
                Confirmation.EVERYTHING);

        assertThat(isShown(html(), "Nice to have")).isTrue();
        assertThat(html()).contains("advised");
    }

    @Test
    void linksTheIssuesThatAreInTheWay() {
        Issue open = mock(Issue.class);
        when(open.getKey()).thenReturn("PAY-2");
        when(jira.issue.getSubTaskObjects()).thenReturn(List.of(open));
        jira.core.checklists.update(
                needed.id(),
                needed.version(),
                draft("Done", automatic(SubtasksResolvedCheck.KIND, "")),
                Confirmation.EVERYTHING);

        assertThat(html()).contains("<a href=\"/jira/browse/PAY-2\">PAY-2</a>");
    }

    @Test
    void underAnOverrideNothingBlocks() {
        jira.core.waivers.put(
                10L,
                List.of(new ActiveWaiver(
                        1,
                        needed.id(),
                        "Because " + SCRIPT,
                        "key-admin",
                        ReadinessFixture.NOW.plusSeconds(60),
                        Optional.empty())));

        String html = html();

        assertThat(html).contains("Overridden until").contains("Because &lt;script&gt;");
        String list = html.substring(0, html.indexOf("productops-checklist-footer"));
        assertThat(list).contains("productops-check-blocks\" hidden").doesNotContain("productops-check-blocks\">");
    }

    @Test
    void showsWhoIsToCloseAnItem() {
        jira.core.people.user("eve", "Eve <b>");
        jira.items.assignTo(jira.issues.shown(jira.issue), needed.items().get(0).id(), "eve");
        jira.items.assignTo(jira.issues.shown(jira.issue), needed.items().get(1).id(), "admin");

        assertThat(html())
                .contains("Eve &lt;b&gt;")
                .contains("data-assigned=\"other\"")
                .contains("data-assigned=\"me\"")
                .contains("data-user=\"admin\"");
    }

    @Test
    void whatTheCreationCouldNotAskForIsInSight() {
        jira.core.checklists.create(draft("Ready to begin", manual("Estimated")));

        String html = html();

        assertThat(html).contains("Needed for creating the issue (Create), as far as it could be asked then");
        assertThat(isShown(html, "Estimated")).isTrue();
    }

    @Test
    void hasAPatternOfWhatTheScriptAdds() {
        String html = html();

        String pattern = html.substring(
                html.indexOf("<template class=\"productops-checklist-pattern\">"), html.indexOf("</template>"));
        assertThat(pattern.split("<li class=\"productops-check\"", -1)).hasSize(3);
        assertThat(pattern).contains("productops-check-box").contains("productops-check-state");
    }

    @Test
    void showsWhoTickedAndWhen() {
        jira.core.people.user("eve", "Eve <b>");
        jira.ticks.put(ItemMark.done(10, needed.items().get(0).id(), "key-eve", ReadinessFixture.NOW));

        assertThat(html())
                .contains("Eve &lt;b&gt;, 2026-11-22T10:00:00Z")
                .contains("disabled checked ")
                .doesNotContain("Help &lt;script&gt;");
    }

    @Test
    void saysWhyOthersCannotTick() {
        jira.mayNotEdit();

        assertThat(html())
                .contains("data-editable=\"false\"")
                .contains(" productops-readiness-locked\"")
                .doesNotContain("productops-own-add")
                .doesNotContain("productops-check-actions")
                .contains("Only people who may edit this issue can tick items.");
    }

    @Test
    void aDeletedChecklistIsShownAsAProblem() {
        jira.core.checklists.delete(needed.id(), 1, Confirmation.NONE);

        assertThat(html()).contains("productops-checklist-problem").contains("was deleted. The transition is refused");
    }

    @Test
    void isThereOnlyIfTheWorkflowNeedsAChecklist() {
        assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isTrue();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();

        JiraWorkflow free = JiraReadinessFixture.workflow("Free", new WorkflowDescriptor());
        when(jira.workflows.getWorkflow(any(Issue.class))).thenReturn(free);
        assertThat(condition.shouldDisplay(Map.of("issue", jira.issue))).isFalse();
    }

    @Test
    void theConditionReadsNoTicksAndThePanelAsksTheWorkflowForWhatIsHiddenOnly() {
        Map<String, Object> context = Map.of("issue", jira.issue, "helper", new JiraHelper(request()));

        condition.shouldDisplay(context);
        assertThat(jira.ticks.reads()).isZero();

        assertThat(panel.getHtml(new HashMap<>(context))).contains("Done &lt;script&gt;");
        assertThat(jira.ticks.reads()).isEqualTo(1);
        verify(jira.workflows, times(2)).getWorkflow(jira.issue);
    }

    private static HttpServletRequest request() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        return request;
    }
}
