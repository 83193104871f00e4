package org.productops.feedback.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackProjects.FeedbackProject;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.organisation.InMemoryOrganisationStore;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.turning.TurnFixture;
import org.productops.feedback.web.IssueWays;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

class AddFeedbackServletTest {

    private static final String[] SAID = {
        "issue", "PAY-7", "project", "10", "source", "CUSTOMER", "quote", "It is slow.", "heardOn", "2026-03-01"
    };

    private final TurnFixture fixture = new TurnFixture();
    private final FeedbackFixture feedback = fixture.feedback;
    private final FakeBrowser browser = new FakeBrowser();
    private final AreaFixture areas = new AreaFixture();
    private final AddFeedbackServlet page = new AddFeedbackServlet(
            browser.support(),
            browser.forms(),
            new FakeDates(),
            InstantSource.fixed(FeedbackFixture.NOW),
            areas.service,
            new DemandService(
                    feedback.issues,
                    feedback.kind,
                    feedback.linked,
                    feedback.store,
                    fixture.evidence.store,
                    fixture.evidence.links,
                    ids -> Map.of(),
                    new OrganisationLibrary(new InMemoryOrganisationStore(), feedback.storage.snapshots()),
                    new Access(feedback.people),
                    InstantSource.fixed(FeedbackFixture.NOW)),
            fixture.creation,
            () -> List.of(new FeedbackProject(10, "FB", "Feedback")),
            feedback.kind,
            new IssueWays(feedback.issues));

    @BeforeEach
    void issue() {
        feedback.issues.add(new FakeIssue(7, "PAY-7", "Checkout is <slow>", "bug", true));
    }

    @Test
    void tellsBelowTheQuoteWhatWasSaidBeforeAndOffersToLinkIt() {
        assertThat(browser.get(page, "", "issue", "PAY-7").html())
                .contains("PAY-7 Checkout is &lt;slow&gt;</a>")
                .containsSubsequence(
                        "name=\"quote\"",
                        "<productops-similar data-beside=\"summary\"",
                        "data-delivery=\"PAY-7\"",
                        "data-evidence=\"/jira/rest/productops/1.0/issues/PAY-7/evidence/\"",
                        "name=\"kind\"");
    }

    @Test
    void hasAPlaceForTheAreasThatItIsProbablyAbout() {
        assertThat(browser.get(page, "", "issue", "PAY-7").html())
                .containsSubsequence("name=\"areaKey\"", "<productops-proposed-areas ", "name=\"project\"");
    }

    @Test
    void goesBackToTheIssueWhichSaysWhatWasAdded() {
        assertThat(browser.post(page, "", SAID).redirect())
                .isEqualTo("/jira/browse/PAY-7?done=added.FB-1001#productops-linked-feedback");
        assertThat(fixture.evidence.store.ofDelivery(7)).hasSize(1);
    }

    @Test
    void leadsFromARefusalBackToTheIssue() {
        fixture.evidence.close(7);

        FakeBrowser.Answer answer = browser.get(page, "", "issue", "PAY-7");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html())
                .contains("You may not link PAY-7.")
                .contains("href=\"/jira/browse/PAY-7\" dir=\"auto\">PAY-7 Checkout is &lt;slow&gt;</a>")
                .doesNotContain("<productops-similar");

        feedback.people.actAsNobody();
        assertThat(browser.get(page, "", "issue", "PAY-7").redirect()).isEqualTo("/jira/login");
    }
}
