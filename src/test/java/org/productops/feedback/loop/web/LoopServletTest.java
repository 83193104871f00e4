package org.productops.feedback.loop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopFixture;
import org.productops.feedback.loop.LoopTexts;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class LoopServletTest {

    private static final String ISSUES = "href=\"/jira/plugins/servlet/productops/loops/issues?";

    private static final String TIMES = "href=\"/jira/plugins/servlet/productops/loops/times?";

    private final LoopFixture given = new LoopFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final LoopServlet page = new LoopServlet(
            browser.support(),
            given.service,
            new LoopCountingService(given.counting, given.jobs, new Access(given.people)),
            new JobDrawing(given.jobs, new JobTexts(new EnglishTexts()), browser.templates()),
            new LoopTexts(new EnglishTexts()),
            new FakeDates(),
            browser.templates());

    @Test
    void everyFigureOfARowOpensItsIssues() {
        String html = browser.get(page, "").html();

        assertThat(html)
                .contains(ISSUES + "area=shop&amp;figure=feedback\">1</a>")
                .contains(ISSUES + "area=shop&amp;figure=releases\">1</a>")
                .contains(TIMES + "area=shop&amp;figure=released\">")
                .contains(ISSUES + "project=SHOP&amp;figure=feedback\">1</a>")
                .contains(ISSUES + "issue=SHOP-101&amp;figure=feedback\">1</a>")
                .doesNotContain("area=shop&amp;figure=answered")
                .doesNotContain("area=shop&amp;figure=rework");
    }

    @Test
    void whatHasNoAreaOpensItsIssuesAndItsOwnFigures() {
        String html = browser.get(page, "").html();
        assertThat(html).contains("href=\"/jira/plugins/servlet/productops/loops?area=-\">Without an area</a>");

        String own = browser.get(page, "", "area", "-").html();
        assertThat(own).contains("data-value-label=\"Without an area\"").contains("measured once");
        assertThat(own).doesNotContain("id=\"productops-loop-areas\"");
    }

    @Test
    void countingShowsHowFarItIsAndThenTheNewFigures() {
        given.people.administrator("anna").actAs("anna");
        given.events.erase(List.of(1L));
        assertThat(browser.get(page, "").html())
                .contains("id=\"productops-loop-count\"")
                .doesNotContain("<productops-job");

        String next = browser.post(page, "").redirect();
        assertThat(next).contains("done=counting");
        assertThat(browser.get(page, "").html())
                .as("whoever comes while somebody is at it")
                .contains("<progress")
                .doesNotContain("id=\"productops-loop-count\"");
        given.threads.runNext();

        assertThat(browser.get(page, "", "done", "counting").html())
                .contains("The figures are counted anew.")
                .contains("measured 2 times")
                .contains("id=\"productops-loop-count\"");
        assertThat(browser.get(page, "").html()).doesNotContain("<productops-job");
    }

    @Test
    void aTimeOpensWhatItIsMadeOfWithItsDays() {
        given.issues.add(3, "SHOP-3", "feedback");
        String html = browser.get(page, "times", "figure", "triaged").html();

        assertThat(html)
                .contains("Triaged: how long each took", "/browse/SHOP-1\">SHOP-1</a>", "/browse/SHOP-3\">SHOP-3</a>")
                .contains(">2 days<", ">less than a day<", ISSUES + "figure=triaged\"");
        assertThat(html.indexOf("SHOP-3")).as("what took longest first").isLessThan(html.indexOf("SHOP-1\""));
        assertThat(browser.get(page, "times", "figure", "released").html())
                .contains("/browse/SHOP-101\" dir=\"auto\">SHOP-101</a>");
        given.issues.hide(1);
        assertThat(browser.get(page, "times", "figure", "triaged").html()).doesNotContain("SHOP-1\"");
        assertThat(browser.get(page, "times", "figure", "feedback").status()).isEqualTo(404);
        assertThat(browser.get(page, "times", "figure", "triaged", "month", "1999-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void leadsToTheProductsSearchForTheIssuesOfARow() {
        assertThat(browser.get(page, "issues", "area", "shop", "figure", "feedback")
                        .redirect())
                .isEqualTo("/jira/issues/?jql=key+in+%28SHOP-1%29");
        assertThat(browser.get(page, "issues", "area", "shop", "figure", "answered")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongWithTheFilterStandsAtItsFieldAndThereAreNoFigures() {
        FakeBrowser.Answer answer =
                browser.get(page, "", "project", "SEC", "area", "nowhere", "issue", "NOPE-9", "months", "12");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("Nothing is shown, because part of what is looked for is not right.")
                .contains("value=\"SEC\"", "value=\"nowhere\"", "value=\"NOPE-9\"")
                .contains("loop-project-error\"", "loop-area-error\"", "loop-issue-error\"")
                .doesNotContain("productops-loop-times", "productops-loop-export");
        assertThat(browser.get(page, "", "area", "shop", "months", "5").html())
                .contains(
                        "The number of months must be 3, 6, 12 or 24, not 5.", "loop-months-error\"", "value=\"shop\"");
    }

    @Test
    void isForThoseWhoAreLoggedIn() {
        given.people.actAsNobody();

        assertThat(browser.get(page, "").redirect()).isEqualTo("/jira/login");
    }
}
