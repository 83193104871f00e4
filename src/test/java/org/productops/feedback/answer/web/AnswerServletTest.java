package org.productops.feedback.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.productops.common.job.JobTexts;
import org.productops.common.job.web.JobDrawing;
import org.productops.feedback.answer.AnswerFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.FakeDates;

class AnswerServletTest {

    private final AnswerFixture given = new AnswerFixture();
    private final FakeBrowser browser = new FakeBrowser();
    private final AnswerServlet page = new AnswerServlet(
            browser.support(),
            given.waiting,
            given.service,
            given.bulk,
            given.jobs,
            new JobDrawing(given.jobs, new JobTexts(new EnglishTexts()), browser.templates()),
            given.templateService,
            browser.templates(),
            new FakeDates(),
            given.people,
            browser.forms());

    @Test
    void whatIsWrongWithTheFilterStandsAtItsFieldAndNobodyIsShown() {
        given.feedback(1, "Eva", "Acme", "Slow");

        FakeBrowser.Answer answer = browser.get(
                page,
                "",
                "project",
                "SEC",
                "area",
                "nowhere",
                "delivery",
                "NOPE-9",
                "organisation",
                "Acme",
                "by",
                "organisation");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .contains("Nothing is shown, because part of what is looked for is not right.")
                .contains("value=\"SEC\"", "value=\"nowhere\"", "value=\"NOPE-9\"", "value=\"Acme\"")
                .contains("answer-project-error\"", "answer-area-error\"", "answer-delivery-error\"")
                .contains("<option value=\"organisation\" selected>")
                .doesNotContain("productops-answer-none", "productops-answer-form\"");
        assertThat(browser.get(page, "", "project", "SHOP").html())
                .contains("productops-answer-none")
                .doesNotContain("-error\"");
    }

    @Test
    void whatIsSentWithAWrongFilterLosesNothing() {
        FakeBrowser.Answer answer = browser.post(page, "", "project", "SEC", "all", "true");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html()).contains("answer-project-error\"", "value=\"SEC\"");
    }
}
