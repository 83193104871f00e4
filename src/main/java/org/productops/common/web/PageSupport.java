package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.error.Message;
import org.productops.common.error.ProductOpsException;

/** What all pages of the plugin need from the product around them. */
@Named
public class PageSupport {

    private final Templates templates;
    private final LoginUriProvider logins;
    private final WebSudoManager webSudo;
    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator tokenValidator;

    @Inject
    public PageSupport(
            Templates templates,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport WebSudoManager webSudo,
            @ComponentImport XsrfTokenAccessor tokens,
            @ComponentImport XsrfTokenValidator tokenValidator) {
        this.templates = templates;
        this.logins = logins;
        this.webSudo = webSudo;
        this.tokens = tokens;
        this.tokenValidator = tokenValidator;
    }

    /** Sends an anonymous caller to the product's log-in, and from there back to this page. */
    void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        URI here = URI.create(request.getRequestURL() + query);
        response.sendRedirect(logins.getLoginUri(here).toString());
    }

    /** Whether the secure administrator session is there; if not, the product is asking for the password already. */
    boolean isSecureSession(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    /** Whether the form was sent from a page of this session. */
    boolean isTokenValid(HttpServletRequest request) {
        return tokenValidator.validateFormEncodedToken(request);
    }

    /** Writes the answer. */
    void write(PageResult result, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (result instanceof PageResult.Go go) {
            response.sendRedirect(request.getContextPath() + go.path());
            return;
        }
        PageResult.Show show = (PageResult.Show) result;
        Map<String, Object> context = new HashMap<>(show.context());
        context.put("contextPath", request.getContextPath());
        context.put("tokenName", tokenValidator.getXsrfParameterName());
        context.put("token", tokens.getXsrfToken(request, response, true));
        String html = templates.render(show.template(), context);
        response.setStatus(show.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /**
     * Writes a page that refuses a form without a valid token, shows what it brought, and lets the person send that again
     * with a valid one, so that nothing typed is lost.
     */
    void writeExpired(String decorator, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, Object>> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(tokenValidator.getXsrfParameterName())) {
                for (String value : values) {
                    fields.add(Map.of("name", name, "value", value));
                }
            }
        });
        Map<String, Object> context =
                Map.of("decorator", decorator, "action", request.getRequestURI(), "fields", fields);
        write(new PageResult.Show(403, "common/expired.vm", context), request, response);
    }

    /** Writes a page that says what was wrong. */
    void writeError(
            ProductOpsException error, String decorator, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        writeError(HttpStatus.of(error), error.text(), decorator, request, response);
    }

    /** Writes a page that says what was wrong. */
    void writeError(
            int status, Message message, String decorator, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> context = Map.of("message", message, "decorator", decorator);
        write(new PageResult.Show(status, "common/error.vm", context), request, response);
    }
}
