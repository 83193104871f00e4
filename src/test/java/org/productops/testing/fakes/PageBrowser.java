package org.productops.testing.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.productops.common.web.PageSupport;

/** Opens the plugin's pages as a browser would, without a product: real templates, English texts, a valid token. */
public final class PageBrowser {

    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final LoginUriProvider logins = mock(LoginUriProvider.class);
    private boolean tokenIsValid = true;

    /** What came back. */
    public record Answer(int status, String html, String redirect) {}

    /** What the servlets under test are made with. */
    public PageSupport support() {
        XsrfTokenAccessor tokens = mock(XsrfTokenAccessor.class);
        when(tokens.getXsrfToken(any(), any(), org.mockito.ArgumentMatchers.anyBoolean()))
                .thenReturn("the-token");
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(validator.validateFormEncodedToken(any())).thenAnswer(call -> tokenIsValid);
        when(logins.getLoginUri(any())).thenReturn(URI.create("/jira/login"));
        return new PageSupport(VelocityTemplates.create(), logins, mock(WebSudoManager.class), tokens, validator);
    }

    /** From now on, forms are sent without a valid token. */
    public void loseToken() {
        tokenIsValid = false;
    }

    /**
     * Opens a page.
     *
     * @param path what stands after the servlet's own path; may be empty
     */
    public Answer get(HttpServlet servlet, String path, Map<String, String> parameters) {
        return send("GET", servlet, path, parameters);
    }

    /** Sends a form. */
    public Answer post(HttpServlet servlet, String path, Map<String, String> parameters) {
        return send("POST", servlet, path, parameters);
    }

    private static Answer send(String method, HttpServlet servlet, String path, Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getMethod()).thenReturn(method);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURL()).thenReturn(new StringBuffer("http://localhost/jira/plugins/servlet/page"));
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/page");
        when(request.getPathInfo()).thenReturn(path.isEmpty() ? null : "/" + path);
        when(request.getParameter(anyString())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        when(request.getParameterValues(anyString())).thenAnswer(call -> {
            String value = parameters.get(call.<String>getArgument(0));
            return value == null ? null : List.of(value).toArray(String[]::new);
        });
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        int[] status = {200};
        String[] redirect = {""};
        try {
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            doAnswer(call -> status[0] = call.getArgument(0)).when(response).setStatus(anyInt());
            doAnswer(call -> redirect[0] = call.getArgument(0)).when(response).sendRedirect(anyString());
            servlet.service(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        return new Answer(redirect[0].isEmpty() ? status[0] : 302, html.toString(), redirect[0]);
    }
}
