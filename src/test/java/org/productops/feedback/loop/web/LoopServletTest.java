package org.productops.feedback.loop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.job.JobService;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopFixture;
import org.productops.feedback.loop.LoopTexts;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class LoopServletTest {

    private static final String ISSUES = "href=\"/jira/plugins/servlet/productops/loops/issues?";

    private final LoopFixture given = new LoopFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final LoopServlet page = new LoopServlet(
            browser.support(),
            given.service,
            new LoopCountingService(given.counting, mock(JobService.class), new Access(given.people)),
            new LoopTexts(new EnglishTexts()),
            new FakeDates());

    @Test
    void everyFigureOfARowOpensItsIssues() {
        String html = browser.get(page, "").html();

        assertThat(html)
                .contains(ISSUES + "area=shop&amp;figure=feedback\">1</a>")
                .contains(ISSUES + "area=shop&amp;figure=releases\">1</a>")
                .contains(ISSUES + "area=shop&amp;figure=released\">")
                .contains(ISSUES + "project=SHOP&amp;figure=feedback\">1</a>")
                .contains(ISSUES + "issue=SHOP-101&amp;figure=feedback\">1</a>")
                .doesNotContain("area=shop&amp;figure=answered")
                .doesNotContain("area=shop&amp;figure=rework");
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
    void isForThoseWhoAreLoggedIn() {
        given.people.actAsNobody();

        assertThat(browser.get(page, "").redirect()).isEqualTo("/jira/login");
    }
}
