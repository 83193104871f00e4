package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token that a form sent back.
 *
 * @source facts: jira-facts §11 [C≤10] — used in several public plugins; jakarta request types on Platform 8 [K]
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** The form parameter that carries the token. */
    String getXsrfParameterName();
}
