package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Hands out the token that forms send back.
 *
 * @source https://docs.atlassian.com/atlassian-crowd/6.1.0/com/atlassian/sal/crowd/xsrf/CrowdXsrfTokenAccessor.html — [D] for Platform 7; on Platform 8 with the jakarta requests of its sibling XsrfTokenValidator
 */
public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
