package org.productops.feedback.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.feedback.inbox.InboxFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;

class InboxPageTest {

    private static final String NOTHING = "Nothing is shown, because part of what is looked for is not right.";

    private final InboxFixture fixture = new InboxFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final EnglishTexts texts = new EnglishTexts();
    private final InboxServlet servlet = new InboxServlet(
            browser.support(),
            fixture.inbox,
            fixture.views,
            new SavedViewTexts(fixture.inbox, fixture.views, fixture.people, texts),
            fixture.limits,
            browser.forms(fixture.people),
            new AgeLimitsFormType(),
            texts);

    @BeforeEach
    void feedback() {
        fixture.feedback(1, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "project, NOPE, project, There is no project \u201cNOPE\u201d",
        "area, nowhere, filter-area, There is no product area \u201cnowhere\u201d",
        "kind, WISH, kind, There is no kind of feedback \u201cWISH\u201d",
        "organisation, Nobody, organisation, does not know \u201cNobody\u201d",
        "importance, 9, importance, There is no importance \u201c9\u201d",
        "order, upwards, order, The inbox has no order \u201cupwards\u201d",
        "delivery, NOPE-9, delivery, There is no issue \u201cNOPE-9\u201d",
        "source, STARS, source, STARS",
        "organisationState, RICH, organisation-state, An organisation cannot be \u201cRICH\u201d",
        "from, yesterday, from, \u201cyesterday\u201d is no day",
        "to, 2026-02-31, to, \u201c2026-02-31\u201d is no day",
    })
    void whatIsWrongWithTheFilterStandsAtItsFieldBesideAllThatWasTyped(
            String name, String typed, String field, String error) {
        FakeBrowser.Answer answer = browser.get(servlet, "", "text", "slow", "segment", "Public", name, typed);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains(NOTHING, error, "value=\"slow\"", "value=\"Public\"", "value=\"" + typed + "\"")
                .contains("aria-describedby=\"productops-inbox-" + field + "-error\"")
                .contains("id=\"productops-inbox-" + field + "-error\"")
                .contains("<details class=\"productops-inbox-filter-more\" open>")
                .doesNotContain("<productops-inbox ", "productops-inbox-count", "productops-inbox-export");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String html = browser.get(servlet, "", "text", "x".repeat(101), "segment", "y".repeat(101), "kind", "WISH")
                .html();

        assertThat(html)
                .contains(
                        "id=\"productops-inbox-text-error\"",
                        "id=\"productops-inbox-segment-error\"",
                        "id=\"productops-inbox-kind-error\"",
                        "value=\"" + "x".repeat(101) + "\"");
    }

    @Test
    void aPartThatIsNotThereIsChosenAnewAndStaysInNoForm() {
        FakeBrowser.Answer answer = browser.get(servlet, "", "state", "lost", "kind", "PROBLEM");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("There is no part \u201clost\u201d of the inbox.")
                .contains("name=\"state\" value=\"\"", "?state=later&amp;kind=PROBLEM")
                .doesNotContain(NOTHING, "value=\"lost\"");
        assertThat(browser.get(servlet, "", "after", "nothing").html()).contains("The list has changed.");
    }

    @Test
    void aFilterThatIsRightShowsItsList() {
        FakeBrowser.Answer answer = browser.get(servlet, "", "project", "FB", "order", "newest");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains(
                        "<productops-inbox ",
                        "productops-inbox-export",
                        "<option value=\"newest\" dir=\"auto\" selected>")
                .doesNotContain(NOTHING, "aria-invalid", "-error\"");
    }
}
