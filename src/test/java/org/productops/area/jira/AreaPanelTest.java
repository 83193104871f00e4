package org.productops.area.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture.Draft;
import org.productops.area.watch.WatchFixture;
import org.productops.area.web.OwnershipDrawing;

class AreaPanelTest {

    private final JiraFixture given = new JiraFixture();
    private final CustomField field = given.customField();
    private final WatchFixture watching = new WatchFixture(given.areas);
    private final AreaPanel panel = new AreaPanel(
            given.field,
            given.areas.library,
            given.areas.service,
            given.jiraIssues,
            new OwnershipDrawing(given.browser.templates()),
            new AreaPanelLinks(given.field, given.areas.people, this::address, watching.service),
            given.browser.templates());

    @Test
    void showsWhoLooksAfterTheAreaAndWhatIsInherited() {
        given.areas.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainers("ben")
                .maintainerGroups("payment-team")
                .documentation("https://docs.example.com")
                .build());
        given.areas.service.create(new Draft("checkout", "Checkout", "payments")
                .influencers("carla")
                .channels("#checkout")
                .build());

        String html = html(given.issue(1, field, "checkout"));

        assertThat(html)
                .contains("Payments \u203a Checkout")
                .contains("data-role=\"owner\"")
                .contains("href=\"/jira/secure/ViewProfile.jspa?name=anna\"")
                .contains("src=\"/picture/anna.png\"")
                .contains(
                        "<span class=\"productops-area-person productops-area-group\"><span>Group payment-team</span></span>")
                .contains("inherited from Payments")
                .contains("#checkout")
                .contains("<a href=\"https://docs.example.com\"")
                .doesNotContain("Archived");
        assertThat(html.split("data-role=\"influencer\"")[1].split("</dd>")[0]).doesNotContain("inherited");
        assertThat(html.split("data-role=\"maintainer\"")[1].split("</dd>")[0]).contains("inherited from Payments");
    }

    /** Nobody's address is shown but that of anna. */
    private Optional<String> address(String userKey) {
        return Optional.of("anna@example.com").filter(any -> userKey.equals("key-anna"));
    }

    @Test
    void leadsToTheOwnersAndToWhatBelongsToTheArea() {
        given.areas.service.create(new Draft("payments", "Payments", "")
                .holder("owner", "anna")
                .holder("owner", "ben")
                .build());
        MutableIssue issue = given.issue(1, field, "payments");
        when(issue.getProjectId()).thenReturn(100L);
        when(issue.getIssueTypeId()).thenReturn("5");

        assertThat(html(issue))
                .contains("href=\"/jira/secure/CreateIssueDetails!init.jspa?pid=100&amp;issuetype=5&amp;"
                        + field.getId() + "=payments&amp;assignee=anna\"")
                .contains("href=\"mailto:anna@example.com\"")
                .contains("/productops/notifications/watch/payments?issue=SHOP-1\">Watch<")
                .containsOnlyOnce(">Accountable<")
                .contains("href=\"/jira/issues/?jql=cf%5B", "productAreaTree%28%22payments%22%29");

        watching.service.watch("payments");
        assertThat(html(issue)).contains("/productops/notifications/stop/payments?issue=SHOP-1\">Stop watching<");

        given.areas.people.deactivate("anna");
        assertThat(html(issue)).contains("assignee=ben").doesNotContain("mailto:");
        given.areas.people.deactivate("ben");
        assertThat(html(issue)).doesNotContain("CreateIssueDetails", "mailto:");
        given.areas.people.actAsNobody();
        assertThat(html(issue)).doesNotContain("notifications/watch").contains("productops-area-issues");
    }

    @Test
    void saysThatNobodyOwnsTheAreaWhereSomebodyElseIsNamed() {
        given.areas.service.create(
                new Draft("vouchers", "Vouchers", "").influencers("carla").build());
        given.areas.service.create(new Draft("old", "Old", "")
                .influencers("carla")
                .lifecycle("retired")
                .build());

        assertThat(html(given.issue(1, field, "vouchers")))
                .containsSubsequence("data-role=\"owner\"", "No owner", "data-role=\"influencer\"");
        assertThat(html(given.issue(2, field, "old"))).doesNotContain("No owner");
    }

    @Test
    void offersEditingToThoseWhoMay() {
        given.areas.service.create(
                new Draft("payments", "Payments", "").owner("anna").build());
        Issue issue = given.issue(1, field, "payments");
        given.areas.people.actAs("anna");
        assertThat(html(issue)).contains("/jira/plugins/servlet/productops/area/edit/payments?issue=SHOP-1\"");
        given.areas.people.actAs("ben");
        assertThat(html(issue)).doesNotContain("/area/edit/");
    }

    @Test
    void saysThatAUserDoesNotExistAnyMore() {
        given.areas.service.create(
                new Draft("payments", "Payments", "").owner("anna").build());
        given.areas.people.delete("anna");

        assertThat(html(given.issue(1, field, "payments")))
                .contains("key-anna", "User no longer exists")
                .doesNotContain("ViewProfile");
    }

    @Test
    void marksWhoCanNotAnswerAnyMore() {
        given.areas.people.group("empty-team", "ben").group("old-team", "ben");
        given.areas.service.create(new Draft("payments", "Payments", "")
                .owner("anna")
                .maintainers("ben")
                .maintainerGroups("payment-team")
                .influencerGroups("empty-team", "old-team")
                .build());
        given.areas.people.deactivate("anna");
        given.areas.people.deleteGroup("old-team");
        given.areas.people.group("empty-team");

        String html = html(given.issue(1, field, "payments"));

        assertThat(role(html, "owner")).contains("Anna", "ViewProfile", "No longer active");
        assertThat(role(html, "maintainer")).doesNotContain("productops-area-gap");
        assertThat(role(html, "influencer"))
                .containsSubsequence(
                        "Group empty-team", "Group without members", "Group old-team", "Group no longer exists");
    }

    private static String role(String html, String name) {
        return html.split("data-role=\"" + name + "\"")[1].split("</dd>")[0];
    }

    @Test
    void marksAnArchivedAreaAndOneThatNobodyLooksAfter() {
        given.areas.create("payments", "");
        given.areas.service.archive("payments", 1, false);

        assertThat(html(given.issue(1, field, "payments")))
                .contains("productops-area-archived")
                .contains("productops-area-nobody");
    }

    @Test
    void saysThatAnIssueHasNoAreaAndOffersToSetOneToThoseWhoMayEdit() {
        Issue issue = given.issue(7, field, null);

        assertThat(html(issue)).contains("productops-area-none").doesNotContain("productops-area-set");

        when(given.authentication.getLoggedInUser()).thenReturn(mock(ApplicationUser.class));
        when(given.permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), eq(issue), any()))
                .thenReturn(true);
        assertThat(html(issue)).contains("href=\"/jira/secure/EditIssue!default.jspa?id=7\"");
    }

    @Test
    void saysThatTheAreaDoesNotExist() {
        assertThat(html(given.issue(1, field, "<script>")))
                .contains("productops-area-unknown")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void writesScriptsAsText() {
        String script = "<script>alert('x')</script>";
        given.areas.people.user("eve", script).group(script, "eve");
        given.areas.service.create(new Draft("payments", script, "")
                .owner("eve")
                .maintainerGroups(script)
                .channels(script)
                .build());
        given.areas.create("checkout", "payments");

        assertThat(html(given.issue(1, field, "checkout")))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    private String html(Issue issue) {
        return panel.getHtml(Map.of("issue", issue));
    }
}
