package org.productops.common.setup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.setup.SetUpProject;
import org.productops.common.setup.SetUpReport;
import org.productops.common.setup.SetUpResult;
import org.productops.common.setup.SetUpService;
import org.productops.common.setup.SetUpView;
import org.productops.common.setup.StepReport;
import org.productops.testing.fakes.FakeBrowser;

class SetUpServletTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    /** Any text with one argument will do for what a step says. */
    private static final Message TEXT = Message.of("productops.common.setup.failed-unexpectedly", SCRIPT);

    private final SetUpService service = mock(SetUpService.class);
    private final FakeBrowser browser = new FakeBrowser();
    private final SetUpServlet page = new SetUpServlet(browser.support(), service);

    @BeforeEach
    void show() {
        when(service.view())
                .thenReturn(new SetUpView(
                        false,
                        List.of(TEXT),
                        List.of(
                                new SetUpView.Choice(new SetUpProject(1, "PAY", SCRIPT), true, List.of(TEXT)),
                                new SetUpView.Choice(new SetUpProject(2, "WEB", "Web"), false, List.of()))));
    }

    @Test
    void showsTheProjectsToChooseWithoutDoingAnything() {
        FakeBrowser.Answer answer = browser.get(page, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("id=\"productops-setup-project-1\" value=\"1\" "
                        + "aria-describedby=\"productops-setup-remark-1\" checked>")
                .contains("id=\"productops-setup-project-2\" value=\"2\">")
                .contains("name=\"atl_token\" value=\"the-token\"")
                .doesNotContain("<script>")
                .doesNotContain("productops-setup-complete");
        verify(service, never()).setUp(any());
    }

    @Test
    void reportsWhatEachStepDid() {
        when(service.setUp(Set.of(1L, 2L)))
                .thenReturn(new SetUpReport(List.of(new StepReport(
                        TEXT,
                        StepReport.Status.DONE,
                        List.of(
                                new SetUpResult(SetUpResult.Outcome.CREATED, TEXT),
                                new SetUpResult(SetUpResult.Outcome.UNCHANGED, TEXT)),
                        Optional.empty()))));

        FakeBrowser.Answer answer = browser.post(page, Map.of("project", List.of("1", "2")));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("data-status=\"done\"")
                .contains("data-outcome=\"created\"")
                .contains("data-outcome=\"unchanged\"")
                .doesNotContain("<script>");
    }

    @Test
    void saysWhichStepFailedAndWhichWereNotTried() {
        when(service.setUp(anySet()))
                .thenReturn(new SetUpReport(List.of(
                        new StepReport(TEXT, StepReport.Status.FAILED, List.of(), Optional.of(TEXT)),
                        new StepReport(TEXT, StepReport.Status.SKIPPED, List.of(), Optional.empty()))));

        FakeBrowser.Answer answer = browser.post(page, Map.of());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.html())
                .contains("data-status=\"failed\"")
                .contains("productops-setup-failure")
                .contains("data-status=\"skipped\"")
                .contains("productops-setup-skipped")
                .doesNotContain("<script>");
    }

    @Test
    void saysThatAllIsSet() {
        when(service.view()).thenReturn(new SetUpView(true, List.of(TEXT), List.of()));

        assertThat(browser.get(page, Map.of()).html()).contains("id=\"productops-setup-complete\"");
    }

    @Test
    void saysThatNoProjectUsesItYet() {
        SetUpView.Choice choice = new SetUpView.Choice(new SetUpProject(1, "PAY", "Pay"), false, List.of());
        when(service.view()).thenReturn(new SetUpView(true, List.of(TEXT), List.of(choice)));

        assertThat(browser.get(page, Map.of()).html())
                .contains("id=\"productops-setup-none-chosen\"")
                .doesNotContain("productops-setup-complete");
    }

    @Test
    void refusesAProjectThatIsNoNumberAndAFormFromElsewhere() {
        assertThat(browser.post(page, Map.of("project", List.of("x"))).status()).isEqualTo(400);
        assertThat(browser.postWithoutToken(page, Map.of()).status()).isEqualTo(403);
        verify(service, never()).setUp(any());
    }

    @Test
    void sendsAnonymousCallersToLogInAndRefusesOthers() {
        when(service.view()).thenThrow(new NotPermittedException(TEXT, true));
        assertThat(browser.get(page, Map.of()).location()).isEqualTo("/jira/login");

        when(service.setUp(anySet())).thenThrow(new NotPermittedException(TEXT, false));
        assertThat(browser.post(page, Map.of()).status()).isEqualTo(403);
    }
}
