package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.text.Texts;

class PageServletTest {

    private final TemplateRenderer renderer = mock(TemplateRenderer.class);
    private final LoginUriProvider logins = mock(LoginUriProvider.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter body = new StringWriter();
    private boolean submitted;

    @BeforeEach
    void prepare() throws IOException {
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(request)).thenReturn(true);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/x");
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/jira/plugins/servlet/x"));
        when(response.getWriter()).thenReturn(new PrintWriter(body));
        org.mockito.Mockito.doAnswer(call -> {
                    Writer out = call.getArgument(2);
                    out.write(call.getArgument(0, String.class));
                    return null;
                })
                .when(renderer)
                .render(any(), any(), any());
    }

    @Test
    void refusesAFormWithoutTheTokenBeforeAnythingElse() throws IOException {
        when(validator.validateFormEncodedToken(request)).thenReturn(false);

        page(PageServlet.GENERAL, () -> PageResult.go("/done")).doPost(request, response);

        verify(response).setStatus(403);
        assertThat(submitted).isFalse();
        assertThat(body.toString()).contains("common/expired.vm");
    }

    @Test
    @SuppressWarnings("unchecked")
    void givesBackWhatAFormWithoutTheTokenBrought() throws IOException {
        when(validator.validateFormEncodedToken(request)).thenReturn(false);
        when(request.getParameterMap())
                .thenReturn(Map.of("atl_token", new String[] {"old"}, "name", new String[] {"<b>Payments"}));

        page(PageServlet.GENERAL, () -> PageResult.go("/done")).doPost(request, response);

        ArgumentCaptor<Map<String, Object>> context = ArgumentCaptor.forClass(Map.class);
        verify(renderer).render(any(), context.capture(), any());
        assertThat(context.getValue())
                .containsEntry("fields", List.of(Map.of("name", "name", "value", "<b>Payments")))
                .containsEntry("action", "/jira/plugins/servlet/x");
    }

    @Test
    void asksForThePasswordOnAdministrationPages() throws IOException {
        org.mockito.Mockito.doThrow(mock(WebSudoSessionException.class))
                .when(webSudo)
                .willExecuteWebSudoRequest(request);

        page(PageServlet.ADMINISTRATION, () -> PageResult.go("/done")).doPost(request, response);

        verify(webSudo).enforceWebSudoProtection(request, response);
        assertThat(submitted).isFalse();
    }

    @Test
    void sendsAnAnonymousCallerToLogInAndBack() throws IOException {
        URI here = URI.create("http://localhost/jira/plugins/servlet/x?a=1");
        when(request.getQueryString()).thenReturn("a=1");
        when(logins.getLoginUri(here)).thenReturn(URI.create("http://localhost/jira/login"));

        page(PageServlet.GENERAL, () -> {
                    throw new NotPermittedException(Message.of("k"), true);
                })
                .doGet(request, response);

        verify(response).sendRedirect("http://localhost/jira/login");
    }

    @Test
    void showsARefusalWithItsStatus() throws IOException {
        page(PageServlet.GENERAL, () -> {
                    throw new NotPermittedException(Message.of("k"), false);
                })
                .doGet(request, response);
        verify(response).setStatus(403);

        page(PageServlet.GENERAL, () -> {
                    throw new NotFoundException(Message.of("k"));
                })
                .doGet(request, response);
        verify(response).setStatus(404);

        page(PageServlet.GENERAL, () -> {
                    throw new ConflictException(Message.of("k"), 1, 2);
                })
                .doPost(request, response);
        verify(response).setStatus(409);
    }

    @Test
    void goesToAPageOfTheProductAfterASubmit() throws IOException {
        page(PageServlet.GENERAL, () -> PageResult.go("/plugins/servlet/x?done"))
                .doPost(request, response);

        verify(response).sendRedirect("/jira/plugins/servlet/x?done");
        verify(response, never()).setStatus(eq(200));
    }

    @Test
    void isNeverKeptByABrowserOrProxy() throws IOException {
        page(PageServlet.GENERAL, () -> PageResult.show("x.vm", Map.of())).doGet(request, response);

        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setContentType("text/html;charset=UTF-8");
    }

    private PageServlet page(String decorator, Supplier<PageResult> answer) {
        Texts texts = message -> message.key();
        PageSupport support = new PageSupport(
                new Templates(renderer, texts), logins, webSudo, mock(XsrfTokenAccessor.class), validator);
        return new PageServlet(support, decorator) {
            @Override
            protected PageResult show(PageRequest ignored) {
                return answer.get();
            }

            @Override
            protected PageResult submit(PageRequest ignored) {
                submitted = true;
                return answer.get();
            }
        };
    }
}
