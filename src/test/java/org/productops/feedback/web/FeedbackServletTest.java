package org.productops.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.FeedbackInput;
import org.productops.feedback.FeedbackIssue;
import org.productops.feedback.FeedbackRecord;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.FeedbackView;
import org.productops.testing.fakes.FakeBrowser;
import org.productops.testing.fakes.VelocityTemplates;

class FeedbackServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final Message REASON = Message.of("productops.feedback.error.no-issue", SCRIPT);

    private final FeedbackService service = mock(FeedbackService.class);
    private final FakeBrowser browser = new FakeBrowser();
    private final FeedbackServlet page = new FeedbackServlet(
            browser.support(),
            service,
            new FeedbackForm(VelocityTemplates.create(), day -> "day " + day),
            mock(PageBuilderService.class, RETURNS_DEEP_STUBS));

    @BeforeEach
    void record() {
        when(service.edit("FB-1")).thenReturn(view("Acme", "Too slow.", 3));
    }

    @Test
    void showsTheFormWithWhatIsRecorded() {
        FakeBrowser.Answer answer = browser.get(page, Map.of("issue", List.of("FB-1")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("name=\"version\" value=\"3\"")
                .contains("name=\"issue\" value=\"FB-1\"")
                .contains("name=\"atl_token\" value=\"the-token\"")
                .contains("<option value=\"SUPPORT\" selected>")
                .contains("name=\"organisation\" value=\"Acme\"")
                .contains("\nToo slow.</textarea>")
                .contains("name=\"heardOn\" value=\"2026-01-31\"")
                .contains("href=\"/jira/browse/FB-1\"")
                .doesNotContain(SCRIPT);
    }

    @Test
    void keepsWhatWasTypedWhileSomebodyElseIsSaving() {
        when(service.save(anyString(), any(), anyLong()))
                .thenThrow(new BusyException(Message.of("productops.common.error.busy")));

        FakeBrowser.Answer answer = browser.post(page, form("SALES", "Acme", "Typed words", "2026-02-01", "3"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html()).contains("Typed words</textarea>").contains("Somebody else is saving");
    }

    @Test
    void savesAndGoesBackToTheIssue() {
        when(service.save("FB-1", new FeedbackInput("SALES", "Acme", "Fast", "2026-02-01"), 3))
                .thenReturn(view("Acme", "Fast", 4));

        FakeBrowser.Answer answer = browser.post(page, form("SALES", "Acme", "Fast", "2026-02-01", "3"));

        assertThat(answer.location()).isEqualTo("/jira/browse/FB-1");
    }

    @Test
    void keepsWhatWasTypedAndShowsEachErrorAtItsField() {
        when(service.save(any(), any(), anyLong()))
                .thenThrow(new InvalidException(FieldErrors.collect()
                        .at("source", Message.of("productops.feedback.error.source-unknown", SCRIPT))
                        .at("heardOn", Message.of("productops.feedback.error.date-bad", "soon"))
                        .build()));

        FakeBrowser.Answer answer = browser.post(page, form(SCRIPT, SCRIPT, " " + SCRIPT, "soon", "3"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html())
                .doesNotContain("<script>")
                .contains("id=\"productops-feedback-source-error\" data-error-of=\"source\">\u201c&lt;script&gt;")
                .contains("id=\"productops-feedback-heard-on-error\" data-error-of=\"heardOn\">\u201csoon\u201d")
                .contains("data-error-of=\"quote\" hidden>")
                .contains("\n &lt;script&gt;alert(1)&lt;/script&gt;</textarea>")
                .contains("name=\"heardOn\" value=\"soon\"")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void showsTheOtherChangeAndKeepsWhatWasTypedOnAConflict() {
        when(service.save(any(), any(), anyLong())).thenThrow(new ConflictException(REASON, 2, 3));

        FakeBrowser.Answer answer = browser.post(page, form("SALES", "Globex", "Mine", "2026-02-01", "2"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("productops-feedback-conflict aui-message aui-message-warning\" role=\"alert\">")
                .contains("data-theirs=\"quote\">Too slow.<")
                .contains("data-theirs=\"sourceText\">Support case<")
                .contains("\nMine</textarea>")
                .contains("name=\"organisation\" value=\"Globex\"")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void refusesWhatTheServiceRefuses() {
        when(service.edit("FB-2")).thenThrow(new NotFoundException(REASON));
        when(service.edit("FB-3")).thenThrow(new NotPermittedException(REASON, false));
        when(service.edit("FB-4")).thenThrow(new NotPermittedException(REASON, true));

        FakeBrowser.Answer missing = browser.get(page, Map.of("issue", List.of("FB-2")));
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.html()).doesNotContain("<script>");
        assertThat(browser.get(page, Map.of("issue", List.of("FB-3"))).status()).isEqualTo(403);
        assertThat(browser.get(page, Map.of("issue", List.of("FB-4"))).location())
                .isEqualTo("/jira/login");
    }

    @Test
    void refusesAFormFromElsewhereAndAVersionThatIsNoNumber() {
        assertThat(browser.postWithoutToken(page, form("SALES", "", "q", "2026-02-01", "3"))
                        .status())
                .isEqualTo(403);
        assertThat(browser.post(page, form("SALES", "", "q", "2026-02-01", "x")).status())
                .isEqualTo(400);
        verify(service, never()).save(anyString(), any(), anyLong());
    }

    private static Map<String, List<String>> form(
            String source, String organisation, String quote, String heardOn, String version) {
        return Map.of(
                "issue", List.of("FB-1"),
                "source", List.of(source),
                "organisation", List.of(organisation),
                "quote", List.of(quote),
                "heardOn", List.of(heardOn),
                "version", List.of(version));
    }

    private static FeedbackView view(String organisation, String quote, long version) {
        return new FeedbackView(
                new FeedbackIssue(1, "FB-1", SCRIPT, true, true),
                Optional.of(new FeedbackRecord(
                        1, FeedbackSource.SUPPORT, organisation, quote, LocalDate.of(2026, 1, 31), version)));
    }
}
