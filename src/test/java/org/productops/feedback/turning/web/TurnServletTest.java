package org.productops.feedback.turning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.turning.TurnFixture;
import org.productops.feedback.web.IssueWays;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

class TurnServletTest {

    private static final String[] SAID = {
        "issue", "PAY-7", "source", "CUSTOMER", "quote", "It is slow.", "heardOn", "2026-03-01", "do", "save"
    };

    private final TurnFixture fixture = new TurnFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final TurnServlet page = new TurnServlet(
            browser.support(),
            browser.forms(),
            new TurnFormType(new FakeDates(), InstantSource.fixed(FeedbackFixture.NOW)),
            fixture.turning,
            new IssueWays(fixture.feedback.issues));

    @BeforeEach
    void issue() {
        fixture.feedback.issues.add(new FakeIssue(7, "PAY-7", "Checkout is <slow>", "bug", true));
    }

    @Test
    void leavesTheIssueAsItIsUnlessSomebodyChoosesOtherwiseAndTellsBelowTheQuoteWhatWasSaidBefore() {
        assertThat(browser.get(page, "", "issue", "PAY-7").html())
                .contains("PAY-7 Checkout is &lt;slow&gt;</a>")
                .contains("<option value=\"ISSUE\" dir=\"auto\" selected>")
                .containsSubsequence("name=\"quote\"", "<productops-similar ", "data-except=\"PAY-7\"", "name=\"kind\"")
                .doesNotContain("data-delivery");
    }

    @Test
    void goesToTheNewFeedbackWhichSaysWhatWasDone() {
        assertThat(browser.post(page, "", SAID).redirect())
                .isEqualTo("/jira/browse/FB-1001?done=turned.PAY-7#productops-feedback");
    }

    @Test
    void goesToTheIssueItselfWhereThatIsFeedbackNow() {
        String[] said = SAID.clone();
        said[8] = "way";
        said[9] = "TYPE";

        assertThat(browser.post(page, "", said).redirect())
                .isEqualTo("/jira/browse/PAY-7?done=became#productops-feedback");
    }

    @Test
    void leadsFromARefusalToTheIssuesThatItIsAbout() {
        browser.post(page, "", SAID);

        FakeBrowser.Answer again = browser.get(page, "", "issue", "PAY-7");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.html())
                .containsSubsequence(
                        "href=\"/jira/browse/PAY-7\" dir=\"auto\">PAY-7 Checkout is &lt;slow&gt;</a>",
                        "href=\"/jira/browse/FB-1001\" dir=\"auto\">FB-1001 Checkout is &lt;slow&gt;</a>");

        fixture.feedback.issues.hide(1001);
        assertThat(browser.get(page, "", "issue", "PAY-7").html())
                .contains("href=\"/jira/browse/PAY-7\"")
                .doesNotContain("FB-1001");
    }

    @Test
    void leadsNowhereThatMayNotBeSeen() {
        FakeBrowser.Answer answer = browser.get(page, "", "issue", "PAY-8");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html()).contains("id=\"productops-error-back\" href=\"/jira/\"");
    }
}
