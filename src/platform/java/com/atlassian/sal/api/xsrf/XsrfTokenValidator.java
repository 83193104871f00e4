package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the token that a form sent back.
 *
 * @source https://docs.atlassian.com/atlassian-crowd/7.0.0-EAP02/com/atlassian/sal/crowd/xsrf/CrowdXsrfTokenValidator.html — [D], with jakarta requests on Platform 8, on which Crowd 7 stands, too
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** The form parameter that carries the token. */
    String getXsrfParameterName();
}
