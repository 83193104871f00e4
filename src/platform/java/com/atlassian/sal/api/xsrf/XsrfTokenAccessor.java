package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Hands out the token that forms send back.
 *
 * @source facts: jira-facts §11 [C≤10] — used in several public plugins; jakarta request types on Platform 8 [K]
 */
public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
