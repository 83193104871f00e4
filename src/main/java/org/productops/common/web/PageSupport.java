package org.productops.common.web;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What all pages of the plugin need from the product around them. */
@Named
public class PageSupport {

    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("%(?!\\p{XDigit}{2})|[^\\w\\-.~:/?@!$&'()*+,;=%]");

    private final Templates templates;
    private final PageResources resources;
    private final LoginUriProvider logins;
    private final WebSudoManager webSudo;
    private final FormGuard forms;

    @Inject
    public PageSupport(
            Templates templates,
            PageResources resources,
            @ComponentImport LoginUriProvider logins,
            @ComponentImport WebSudoManager webSudo,
            FormGuard forms) {
        this.templates = templates;
        this.resources = resources;
        this.logins = logins;
        this.webSudo = webSudo;
        this.forms = forms;
    }

    /** Makes the page load a web-resource of the plugin. */
    void require(String resource) {
        resources.require(resource);
    }

    /** Sends an anonymous caller to the product's log-in, and from there back to this page. */
    void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String path = request.getRequestURI();
        String site =
                request.getRequestURL().substring(0, request.getRequestURL().length() - path.length());
        URI here = URI.create(site + escaped(path + query));
        response.sendRedirect(logins.getLoginUri(here).toString());
    }

    /** Path and query with what callers send and the products let through, but is not allowed there, escaped. */
    private static String escaped(String address) {
        return NOT_IN_ADDRESSES
                .matcher(address)
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    /** Whether the administrator confirmed the password lately. */
    boolean isSecureSession(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            return false;
        }
    }

    /** What checks that forms come from pages of this session. */
    FormGuard forms() {
        return forms;
    }

    /** Writes the answer. A script that asks for a form alone is told where it would lead, and not sent there. */
    void write(PageResult result, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (result instanceof PageResult.Go go && PageRequest.isInline(request)) {
            response.setHeader("Location", request.getContextPath() + go.path());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        if (result instanceof PageResult.Go go) {
            response.sendRedirect(request.getContextPath() + go.path());
            return;
        }
        if (result instanceof PageResult.Password) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        if (result instanceof PageResult.Download file) {
            response.setContentType(file.contentType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + '"');
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            file.content().accept(response.getOutputStream());
            return;
        }
        PageResult.Show<?> show = (PageResult.Show<?>) result;
        String html = show.html(templates);
        response.setStatus(show.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }
}
