package org.productops.testing.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.productops.common.web.PageSupport;

/** Asks a page as a browser does, with the plugin's templates and English texts. */
public final class FakeBrowser {

    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private String path;

    /**
     * What a page answered.
     *
     * @param status HTTP status; 302 for a redirect
     * @param location where a redirect goes, else an empty text
     * @param html the page, else an empty text
     */
    public record Answer(int status, String location, String html) {}

    /** For the constructor of the page. */
    public PageSupport support() {
        LoginUriProvider logins = mock(LoginUriProvider.class);
        when(logins.getLoginUri(any())).thenReturn(URI.create("/jira/login"));
        XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
        when(tokens.getXsrfToken(any(), any(), anyBoolean())).thenReturn("the-token");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        return new PageSupport(VelocityTemplates.create(), logins, mock(WebSudoManager.class), tokens, validator);
    }

    /** From now on, asks at this path below the page's own; empty for the page itself. */
    public FakeBrowser at(String pathBelow) {
        path = pathBelow.isEmpty() ? null : "/" + pathBelow;
        return this;
    }

    /** Opens the page. */
    public Answer get(HttpServlet page, Map<String, List<String>> parameters) {
        return ask(page, "GET", parameters);
    }

    /** Sends the page's form, with the token. */
    public Answer post(HttpServlet page, Map<String, List<String>> parameters) {
        when(validator.validateFormEncodedToken(any())).thenReturn(true);
        return ask(page, "POST", parameters);
    }

    /** Sends the page's form as another site could, without the token. */
    public Answer postWithoutToken(HttpServlet page, Map<String, List<String>> parameters) {
        when(validator.validateFormEncodedToken(any())).thenReturn(false);
        return ask(page, "POST", parameters);
    }

    private Answer ask(HttpServlet page, String method, Map<String, List<String>> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getPathInfo()).thenReturn(path);
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/jira/plugins/servlet/page"));
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/page");
        parameters.forEach((name, values) -> {
            when(request.getParameter(name)).thenReturn(values.get(0));
            when(request.getParameterValues(name)).thenReturn(values.toArray(String[]::new));
        });
        HttpServletResponse response = mock(HttpServletResponse.class);
        AtomicInteger status = new AtomicInteger(200);
        AtomicReference<String> location = new AtomicReference<>("");
        StringWriter html = new StringWriter();
        try {
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            doAnswer(call -> {
                        status.set(call.getArgument(0));
                        return null;
                    })
                    .when(response)
                    .setStatus(anyInt());
            doAnswer(call -> {
                        status.set(302);
                        location.set(call.getArgument(0));
                        return null;
                    })
                    .when(response)
                    .sendRedirect(anyString());
            page.service(request, response);
        } catch (IOException | jakarta.servlet.ServletException e) {
            throw new AssertionError(e);
        }
        return new Answer(status.get(), location.get(), html.toString());
    }
}
