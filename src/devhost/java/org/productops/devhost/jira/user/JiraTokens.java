package org.productops.devhost.jira.user;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import org.productops.devhost.sal.XsrfTokens;

/** The session's token under Jira's own name. */
public final class JiraTokens implements XsrfTokenGenerator {
    private final XsrfTokens tokens = new XsrfTokens();

    @Override
    public String generateToken(HttpServletRequest request) {
        return tokens.of(request, true);
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        return token.equals(tokens.of(request, false));
    }
}
