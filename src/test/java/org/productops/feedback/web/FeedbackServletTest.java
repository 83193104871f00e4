package org.productops.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.UnreadableFeedback;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

class FeedbackServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final FeedbackServlet page = page(fixture.service);

    @BeforeEach
    void record() {
        fixture.issues.add(new FakeIssue(1, "FB-1", SCRIPT, FeedbackFixture.FEEDBACK, true));
        fixture.store.insert(stored("Too slow.", 3));
    }

    @Test
    void showsTheFormWithWhatIsRecorded() {
        FakeBrowser.Answer answer = open("FB-1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("Feedback of FB-1")
                .contains("action=\"/jira/plugins/servlet/productops/feedback?issue=FB-1\"")
                .contains("name=\"version\" value=\"3\"")
                .contains("name=\"atl_token\" value=\"the-token\"")
                .contains("<option value=\"SUPPORT\" dir=\"auto\" selected>Support case</option>")
                .contains("name=\"organisation\" value=\"Acme\"")
                .contains("\nToo slow.</textarea>")
                .contains("name=\"heardOn\" value=\"2026-01-31\"")
                .containsSubsequence("name=\"quote\"", "<productops-similar ", "data-except=\"FB-1\"", "name=\"kind\"")
                .contains("href=\"/jira/browse/FB-1\" dir=\"auto\">FB-1 &lt;script&gt;")
                .doesNotContain(SCRIPT);
    }

    @Test
    void beginsEmptyWhereNothingIsRecorded() {
        fixture.feedback(2, "FB-2");

        assertThat(open("FB-2").html())
                .contains("name=\"version\" value=\"0\"")
                .contains("<option value=\"\" dir=\"auto\" selected>Choose\u2026</option>")
                .contains("name=\"heardOn\" value=\"2026-03-10\"")
                .contains("<option value=\"REQUEST\" dir=\"auto\" selected>");
    }

    @Test
    void savesAndGoesBackToTheIssue() {
        FakeBrowser.Answer answer = browser.post(page, "", form("SALES", "Acme", "Fast", "2026-02-01", "3"));

        assertThat(answer.redirect()).isEqualTo("/jira/browse/FB-1");
        assertThat(fixture.store.find(1))
                .contains(FeedbackFixture.said(1, FeedbackSource.SALES, "Acme", "Fast", LocalDate.of(2026, 2, 1), 4));
    }

    @Test
    void opensWhatCannotBeReadForCorrection() {
        fixture.feedback(7, "FB-7");
        fixture.store.add(new UnreadableFeedback(
                7, new FeedbackDraft("OF_A_LATER_VERSION", "Acme", "Too slow.", "31.1.2026"), 4));

        assertThat(browser.get(page, "", "issue", "FB-7").html())
                .contains(
                        "<option value=\"OF_A_LATER_VERSION\" dir=\"auto\" selected>Unknown: OF_A_LATER_VERSION</option>")
                .contains("value=\"Acme\"", "\nToo slow.</textarea>", "name=\"heardOn\" value=\"31.1.2026\"")
                .contains("name=\"version\" value=\"4\"");
    }

    @Test
    void keepsWhatWasTypedAndShowsEachErrorAtItsField() {
        FakeBrowser.Answer answer = browser.post(page, "", form(SCRIPT, SCRIPT, " " + SCRIPT, "soon", "3"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .doesNotContain("<script>")
                .contains("<div class=\"error\" id=\"productops-feedback-source-error\">\u201c&lt;script&gt;")
                .contains("<div class=\"error\" id=\"productops-feedback-heardOn-error\">\u201csoon\u201d")
                .doesNotContain("productops-feedback-quote-error")
                .contains("\n &lt;script&gt;alert(1)&lt;/script&gt;</textarea>")
                .contains("name=\"heardOn\" value=\"soon\"")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        FakeBrowser.Answer answer =
                browser.post(page(fixture.busyService()), "", form("SALES", "", "Typed words", "2026-02-01", "3"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).contains("Typed words</textarea>").contains("Somebody else is saving");
    }

    @Test
    void showsTheOtherChangeAndKeepsWhatWasTypedOnAConflict() {
        FakeBrowser.Answer answer = browser.post(page, "", form("SALES", "Globex", "Mine", "2026-02-01", "2"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Somebody else changed this feedback")
                .containsSubsequence("id=\"productops-feedback-source-stored\"", "Support case<")
                .containsSubsequence("id=\"productops-feedback-quote-stored\"", "Too slow.<")
                .containsSubsequence("id=\"productops-feedback-heardOn-stored\"", "day 2026-01-31<")
                .contains("\nMine</textarea>")
                .contains("name=\"organisation\" value=\"Globex\"")
                .contains("name=\"version\" value=\"3\"");
        assertThat(fixture.store.find(1)).contains(stored("Too slow.", 3));
    }

    @Test
    void refusesWhatTheServiceRefuses() {
        fixture.feedback(2, "FB-2");
        fixture.issues.lock(2);
        fixture.issues.add(new FakeIssue(3, "PAY-3", SCRIPT, "bug", true));

        assertThat(open("FB-2").status()).isEqualTo(403);
        assertThat(open("FB-2").html()).contains("href=\"/jira/browse/FB-2\"");
        assertThat(open("PAY-3").status()).isEqualTo(404);
        assertThat(open(SCRIPT).html()).contains("&lt;script&gt;").doesNotContain(SCRIPT);
        assertThat(browser.get(page, "").status()).isEqualTo(404);

        fixture.people.actAsNobody();
        assertThat(open("FB-1").redirect()).isEqualTo("/jira/login");
    }

    @Test
    void savesNothingThatCameWithoutATokenAndGivesItBack() {
        browser.loseToken();

        FakeBrowser.Answer answer = browser.post(page, "", form("SALES", "", "Typed words", "2026-02-01", "3"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html()).contains("Typed words</textarea>");
        assertThat(fixture.store.find(1)).contains(stored("Too slow.", 3));
    }

    @Test
    void takesAVersionThatIsNoneForAnOldOne() {
        assertThat(browser.post(page, "", form("SALES", "", "q", "2026-02-01", "x"))
                        .status())
                .isEqualTo(409);
    }

    private FeedbackServlet page(FeedbackService service) {
        return new FeedbackServlet(
                browser.support(),
                service,
                browser.forms(),
                new FeedbackFormType(new FakeDates(), InstantSource.fixed(FeedbackFixture.NOW)),
                new IssueWays(fixture.issues));
    }

    private FakeBrowser.Answer open(String issueKey) {
        return browser.get(page, "", "issue", issueKey);
    }

    private static String[] form(String source, String organisation, String quote, String heardOn, String version) {
        return new String[] {
            "issue",
            "FB-1",
            "source",
            source,
            "organisation",
            organisation,
            "quote",
            quote,
            "heardOn",
            heardOn,
            "version",
            version
        };
    }

    private static Feedback stored(String quote, long version) {
        return FeedbackFixture.said(1, FeedbackSource.SUPPORT, "Acme", quote, LocalDate.of(2026, 1, 31), version);
    }
}
