package org.productops.area.issues.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.area.issues.RewritingFixture;
import org.productops.common.access.Access;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;

class IssueRewritePagesTest {

    private final RewritingFixture given = new RewritingFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final JobTexts texts = new JobTexts(new EnglishTexts());
    private final IssueRewriteServlet page = new IssueRewriteServlet(
            browser.support(), given.service, new JobDrawing(given.jobs, texts, browser.templates()));
    private final IssueRewriteSection section =
            new IssueRewriteSection(given.service, new Access(given.areas.people), texts, browser.templates());

    @Test
    void administratorsSeeWhatIsLeftAndHaveItDone() {
        given.areas.mergeElsewhere("cash", "checkout");
        assertThat(browser.get(page, "").html()).contains("1 in all: cash", "productops-area-issues-start");

        assertThat(browser.post(page, "").status()).isEqualTo(302);
        assertThat(browser.get(page, "").html())
                .contains("Looking at the areas of all issues", "Waiting for its turn.")
                .doesNotContain("productops-area-issues-start");

        given.threads.runNext();
        assertThat(browser.get(page, "").html())
                .contains("Issues that were changed: 3.", "No issue has the key", "productops-area-issues-start");
    }

    @Test
    void thePageOfAnAreaSaysWhatIsLeftAndHowFarThatIs() {
        given.merge("cash", "checkout");

        assertThat(section.html(given.areas.get("checkout"), way -> way + "?from=page"))
                .contains(
                        "the key cash of an area",
                        "Issues of Cash get the area Checkout \u2013 Waiting",
                        "/area-issues\"");
        given.areas.people.actAs("anna");
        assertThat(section.html(given.areas.get("checkout"), way -> way + "?from=page"))
                .doesNotContain("/area-issues\"");

        given.threads.runNext();
        assertThat(section.html(given.areas.get("checkout"), way -> way + "?from=page"))
                .isEmpty();
    }
}
