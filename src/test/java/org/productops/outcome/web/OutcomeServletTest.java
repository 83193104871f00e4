package org.productops.outcome.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.outcome.CriterionDraft;
import org.productops.outcome.CriterionExportService;
import org.productops.outcome.CriterionPlace;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeFixture;
import org.productops.outcome.OutcomeReviewDraft;
import org.productops.outcome.OutcomeService;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeBrowser.Answer;
import org.productops.testing.fakes.FakeDates;

/** <em>Bets and outcomes</em>, and the forms of criteria. */
class OutcomeServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final OutcomeFixture fixture = new OutcomeFixture();
    private final AreaFixture areas = new AreaFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final CriterionTexts texts = new CriterionTexts(fixture.people, new EnglishTexts(), new FakeDates());
    private final OutcomeService outcomes = new OutcomeService(
            fixture.store,
            fixture.facts,
            fixture.issues,
            areas.library,
            new Access(fixture.people),
            fixture.people,
            () -> fixture.now);
    private final OutcomeServlet page = new OutcomeServlet(
            browser.support(),
            fixture.service,
            fixture.reviews,
            browser.forms(),
            new CriterionFormType(fixture.people, new FakeDates()),
            new OutcomeReviewFormType(),
            outcomes,
            new DeliveryProjects() {
                @Override
                public List<DeliveryProject> visible() {
                    return List.of(new DeliveryProject(7, "SHOP", "Shop"));
                }

                @Override
                public boolean isAdministered(long projectId) {
                    return false;
                }
            },
            new CriterionExportService(
                    fixture.store, fixture.changes, null, new Access(fixture.people), fixture.people),
            texts,
            new Access(fixture.people),
            browser.templates());

    @BeforeEach
    void area() {
        areas.service.create(new AreaFixture.Draft("shop", "Shop " + SCRIPT, "").build());
        fixture.facts.places.put(1L, new CriterionPlace(1, "shop"));
        fixture.facts.unresolved = OptionalLong.of(4);
    }

    private Answer open(String... parameters) {
        return browser.get(page, "", parameters);
    }

    private void bet(String measure, String result) {
        fixture.people.actAs("anna");
        long id = fixture.service
                .define("PAY-1", new CriterionDraft(measure, "41 %", "below 30 %", "2026-04-01", "mia", ""))
                .criterion()
                .id();
        if (!result.isEmpty()) {
            fixture.people.actAs("mia");
            fixture.reviews.review("PAY-1", id, 1, new OutcomeReviewDraft(result, "35 %", "Learned " + SCRIPT));
            fixture.people.actAs("anna");
        }
    }

    @Test
    void saysHowToBeginAsLongAsThereIsNothing() {
        assertThat(open().html())
                .contains("productops-outcomes-empty", "Add success criterion")
                .doesNotContain("productops-outcomes-filter");
    }

    @Test
    void showsBetsByAreaWithTheirPictureAndTheTableBehindIt() {
        bet("Our wager", "");
        bet("Lost " + SCRIPT, "NOT_MET");
        String html = open().html();

        assertThat(html)
                .contains("Our wager", "Lost &lt;script&gt;", "Learned &lt;script&gt;", "Shop &lt;script&gt;")
                .contains("1 of 4 unresolved issues have a success criterion (25 %).")
                .contains("data-standing=\"not-met\" style=\"--share: 50.00%\"", "productops-outcomes-counts")
                .contains("state=not-met", "state=open", "action=csv")
                .doesNotContain("<script>", "action=export");
        assertThat(open("state", "not-met").html())
                .contains("Lost &lt;script&gt;")
                .doesNotContain("Our wager");
        fixture.people.actAs("root");
        assertThat(open().html()).contains("action=export");
    }

    @Test
    void theChipsAddUpAndTheShareOpensItsIssues() {
        fixture.now = Instant.parse("2026-03-25T12:00:00Z");
        bet("Our wager", "");
        String html = open().html();
        assertThat(html)
                .contains("Open bets <span class=\"productops-outcomes-count\">1<")
                .contains("of these due <span class=\"productops-outcomes-count\">1<")
                .contains("action=bets\">1 of 4 unresolved");

        assertThat(open("action", "bets", "area", "shop").redirect()).isEqualTo("/jira/issues/?jql=key+in+%28PAY-1%29");
        fixture.facts.resolved.add(1L);
        assertThat(open().html()).doesNotContain("action=bets");
        assertThat(open("action", "bets").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongWithAFilterAndKeepsIt() {
        bet("Our wager", "");
        Answer answer = open("state", "won", "from", "soon", "text", SCRIPT);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("There is no state", "is not a day", "value=\"soon\"", "&lt;script&gt;")
                .doesNotContain("<script>", "Our wager");
    }

    @Test
    void writesWhatIsShownForSpreadsheets() {
        bet("=SUM(A1)", "MET");
        bet("Other", "");

        assertThat(open("action", "csv", "state", "met").html())
                .contains("PAY-1", "'=SUM(A1)", "MET")
                .doesNotContain("Other");
    }

    @Test
    void onlyAdministratorsExportAll() {
        bet("Our wager", "");

        assertThat(open("action", "export").status()).isEqualTo(403);
    }

    @Test
    void theFormKeepsWhatWasTypedWhereItIsWrong() {
        Answer answer = browser.post(
                page,
                "",
                "action",
                "add",
                "issue",
                "PAY-1",
                "measure",
                "Speed",
                "target",
                "",
                "reviewOn",
                "2020-01-01",
                "reviewer",
                "mia",
                "version",
                "0",
                "atl_token",
                FakeBrowser.TOKEN,
                "do",
                "save");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("value=\"Speed\"", "2020-01-01 is in the past");
        assertThat(fixture.store.ofIssue(1)).isEqualTo(List.of());
    }

    @Test
    void theFormNamesWhoFillsItInAsTheReviewer() {
        assertThat(open("action", "add", "issue", "PAY-1").html()).contains("value=\"anna\"");
        bet("Our wager", "");
        fixture.people.actAs("mia");
        assertThat(open("action", "review", "issue", "PAY-1", "id", "1").html())
                .contains("Our wager: the target is below 30 %.");
        fixture.people.actAs("eve");
        assertThat(open("action", "review", "issue", "PAY-1", "id", "1").status())
                .isEqualTo(403);
    }
}
