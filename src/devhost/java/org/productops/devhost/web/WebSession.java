package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.productops.devhost.sal.XsrfTokens;

/** What the server keeps between the requests of one browser. */
public final class WebSession {
    /** The form parameter that carries the XSRF token. */
    public static final String TOKEN_PARAMETER = XsrfTokens.PARAMETER;

    private static final String USER = "devhost.user";
    private static final XsrfTokens TOKENS = new XsrfTokens();

    private final HttpServletRequest request;

    private WebSession(HttpServletRequest request) {
        this.request = request;
    }

    /** The session of a request; it is created when something is put into it. */
    public static WebSession of(HttpServletRequest request) {
        return new WebSession(request);
    }

    /** The key of who logged in. */
    public Optional<String> userKey() {
        return get(USER);
    }

    /** Sends the browser to the log-in, from where it comes back to what it asked for now. */
    public void askForLogin(HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String here = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        response.sendRedirect(
                request.getContextPath() + "/login?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    /** Logs in; the session gets a new id so that nobody can have planted the old one. */
    public void logIn(String userKey) {
        request.getSession(true);
        request.changeSessionId();
        put(USER, userKey);
    }

    /** Logs out and forgets everything. */
    public void logOut() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The XSRF token that forms of this session send back. */
    public String token() {
        return TOKENS.getXsrfToken(request, null, true);
    }

    /** Whether the request has the token of its session. */
    public boolean hasValidToken() {
        return TOKENS.validateFormEncodedToken(request);
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(name));
    }

    private void put(String name, String value) {
        request.getSession(true).setAttribute(name, value);
    }
}
