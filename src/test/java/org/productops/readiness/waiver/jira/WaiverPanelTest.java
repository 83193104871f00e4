package org.productops.readiness.waiver.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.waiver.DecisionDraft;
import org.productops.readiness.waiver.Waiver;
import org.productops.readiness.waiver.WaiverDraft;
import org.productops.readiness.waiver.WaiverFixture;
import org.productops.testing.fakes.VelocityTemplates;

/** The panel of overrides: it offers to each what they may do, and says what was. */
class WaiverPanelTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final WaiverFixture fixture = new WaiverFixture(jira.core);
    private final WaiverPanel panel =
            new WaiverPanel(jira.issues, fixture.service, fixture.texts, VelocityTemplates.create());

    private String seenBy(String user) {
        jira.core.people.actAs(user);
        return panel.getHtml(Map.of("issue", jira.issue));
    }

    @Test
    void saysThatNothingIsOverriddenAndLetsThoseAskWhoMayEdit() {
        assertThat(seenBy("anna"))
                .contains("No checklist of this issue is overridden.", "id=\"productops-override-ask\"")
                .doesNotContain("productops-overrides-over");
        jira.mayNotEdit();
        assertThat(seenBy("anna")).doesNotContain("productops-override-ask");
    }

    @Test
    void offersToEachWhatTheyMayDo() {
        fixture.granters.holders(org.productops.readiness.check.Eligible.areaRole("owner"), "key-ben");
        jira.core.people.actAs("anna");
        Waiver asked = fixture.service
                .ask("PAY-1", fixture.done.id(), new WaiverDraft("Late " + SCRIPT, "3"))
                .waiver();

        assertThat(seenBy("anna"))
                .contains("Late &lt;script&gt;", "data-action=\"withdraw\"")
                .doesNotContain("data-action=\"grant\"", "data-action=\"deny\"", "data-action=\"revoke\"", "<script>");
        assertThat(seenBy("ben")).contains("data-action=\"grant\"", "data-action=\"deny\"", "data-active=\"false\"");
        assertThat(seenBy("admin")).contains("data-action=\"deny\"").doesNotContain("data-action=\"grant\"");

        fixture.grant(asked);
        assertThat(seenBy("ben"))
                .contains("data-active=\"true\"", "Overridden until 2026-11-25T10:00:00Z by Ben")
                .contains("data-action=\"revoke\"")
                .doesNotContain("data-action=\"grant\"");
        jira.core.people.user("carla");
        assertThat(seenBy("carla")).contains("Overridden until").doesNotContain("data-action=\"revoke\"");
    }

    @Test
    void foldsWhatIsOverAndDoesNotCallItAnOverrideAnyMore() {
        Waiver granted = fixture.grant(fixture.ask("anna"));
        fixture.service.revoke("PAY-1", granted.id(), granted.version(), new DecisionDraft("It came", ""));
        fixture.grant(fixture.ask("anna"));
        fixture.now = fixture.now.plus(Duration.ofDays(3));

        String html = seenBy("ben");

        assertThat(html)
                .contains("No checklist of this issue is overridden.", "productops-overrides-over")
                .contains("Ben revoked the override on", "It came", "Overridden by Ben, and run out on")
                .doesNotContain("Overridden until", "data-action=\"revoke\"");
    }

    @Test
    void ofAListThatIsGoneNobodyIsOfferedToGrant() {
        fixture.ask("anna");
        jira.core.people.actAs("admin");
        jira.core.checklists.delete(fixture.done.id(), fixture.done.version(), Confirmation.EVERYTHING);

        assertThat(seenBy("ben")).contains(">Done<").doesNotContain("data-action=\"grant\"", "data-action=\"deny\"");
        assertThat(seenBy("admin")).contains("data-action=\"deny\"").doesNotContain("data-action=\"grant\"");
        assertThat(seenBy("anna")).contains("data-action=\"withdraw\"");
        assertThat(List.of(seenBy("anna"), seenBy("ben"), seenBy("admin")))
                .allSatisfy(html -> assertThat(html).contains("The checklist was deleted since"));
    }

    @Test
    void ofAListThatIsGoneAnOverrideSaysThatItLetsNothingPassAnyMore() {
        fixture.grant(fixture.ask("anna"));
        jira.core.people.actAs("admin");
        jira.core.checklists.delete(fixture.done.id(), fixture.done.version(), Confirmation.EVERYTHING);

        assertThat(seenBy("anna")).contains("so that it lets nothing pass any more");
    }

    @Test
    void ofAListThatForbidsItSinceNobodyIsOfferedToGrant() {
        fixture.ask("anna");
        jira.core.people.actAs("admin");
        jira.core.checklists.update(
                fixture.done.id(),
                fixture.done.version(),
                new ChecklistDraft(
                        "Done",
                        "",
                        ChecklistDraft.ScopeDraft.BY_NAME,
                        new ChecklistDraft.OverridesDraft(false, List.of(), ""),
                        List.of(ReadinessFixture.kept(fixture.done))),
                Confirmation.EVERYTHING);

        assertThat(seenBy("ben"))
                .contains("Since then the checklist forbids overrides")
                .doesNotContain("data-action=\"grant\"");
        assertThat(seenBy("anna")).contains("data-action=\"withdraw\"");
    }

    @Test
    void standsOnlyWhereAChecklistStands() {
        ShowWaiverPanelCondition condition = new ShowWaiverPanelCondition(jira.issues, jira.readiness);
        Issue issue = jira.issue;
        assertThat(condition.shouldDisplay(new java.util.HashMap<>(Map.of("issue", issue))))
                .isTrue();
        assertThat(condition.shouldDisplay(new java.util.HashMap<>())).isFalse();
    }
}
