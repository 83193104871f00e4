package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token that a form sent back.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.4.2/com/atlassian/sal/confluence/xsrf/ConfluenceXsrfTokenValidator.html — [C≤10], implements it with javax requests; jakarta ones on Platform 8 [K]
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** The form parameter that carries the token. */
    String getXsrfParameterName();
}
