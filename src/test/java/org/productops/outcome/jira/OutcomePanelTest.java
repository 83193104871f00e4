package org.productops.outcome.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.outcome.CriterionDraft;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeFixture;
import org.productops.outcome.OutcomeReviewDraft;
import org.productops.outcome.SuccessCriterion;
import org.productops.readiness.JiraReadinessFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.VelocityTemplates;

/** The panel of success criteria: it offers to each what they may do, and hides nothing of what was agreed. */
class OutcomePanelTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final JiraReadinessFixture jira = new JiraReadinessFixture();
    private final OutcomeFixture fixture = new OutcomeFixture();
    private final OutcomePanel panel = new OutcomePanel(
            jira.issues,
            fixture.service,
            new CriterionTexts(fixture.people, new EnglishTexts(), new FakeDates()),
            VelocityTemplates.create());

    @BeforeEach
    void issue() {
        fixture.issues.add(10, "PAY-10", "story");
    }

    private String seenBy(String user) {
        fixture.people.actAs(user);
        return panel.getHtml(Map.of("issue", jira.issue));
    }

    private SuccessCriterion define(String measure, String target) {
        fixture.people.actAs("anna");
        return fixture.service
                .define("PAY-10", new CriterionDraft(measure, "", target, "2026-04-01", "mia", "https://example.org/"))
                .criterion();
    }

    @Test
    void saysInOneLineThatThereIsNoneAndWhyOneHelps() {
        assertThat(seenBy("anna"))
                .contains("<summary>No success criterion yet</summary>", "Small fixes need none.")
                .contains("id=\"productops-outcome-add\"")
                .doesNotContain("productops-outcome-history");
        jira.mayNotEdit();
        assertThat(seenBy("anna")).doesNotContain("productops-outcome-add");
    }

    @Test
    void offersToEachWhatTheyMayDo() {
        define("Speed " + SCRIPT, "half");

        assertThat(seenBy("anna"))
                .contains("Speed &lt;script&gt;", "data-action=\"edit\"", "data-action=\"remove\"")
                .doesNotContain("<script>", "data-action=\"review\"");
        jira.mayNotEdit();
        assertThat(seenBy("mia"))
                .contains("data-action=\"review\"", "Review day 2026-04-01 by Mia")
                .doesNotContain("data-action=\"edit\"", "aui-button-primary");
        fixture.now = Instant.parse("2026-04-02T12:00:00Z");
        assertThat(seenBy("mia")).contains("Overdue", "aui-button-primary");
    }

    @Test
    void showsWhatCameOutAndWhatWasChangedAfterwards() {
        SuccessCriterion defined = define("Speed", "half");
        fixture.people.actAs("mia");
        fixture.reviews.review("PAY-10", defined.id(), 1, new OutcomeReviewDraft("PARTLY", "0.7", "Caches help"));
        fixture.people.actAs("anna");
        fixture.service.change(
                "PAY-10", defined.id(), 2, new CriterionDraft("Speed", "", "two thirds", "2026-04-01", "mia", ""));

        assertThat(seenBy("anna"))
                .contains("Partly met", "Caches help", "0.7", "Changed afterwards")
                .contains("<del dir=\"auto\">half</del> <ins dir=\"auto\">two thirds</ins>")
                .contains("Reviewed day 2026-03-10 by Mia")
                .doesNotContain("data-action=\"remove\"");
    }

    @Test
    void saysWhoIsAskedInsteadOfAReviewerWhoLeft() {
        define("Speed", "half");
        fixture.people.deactivate("mia");

        assertThat(seenBy("ben")).contains("Owners of the product area are asked instead.", "data-action=\"review\"");
    }
}
