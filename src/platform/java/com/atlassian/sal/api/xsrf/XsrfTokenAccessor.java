package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Hands out the token that forms send back.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.4.2/com/atlassian/sal/confluence/xsrf/ConfluenceXsrfTokenValidator.html — [K], of its sibling; this one and jakarta requests on Platform 8 are known for long
 */
public interface XsrfTokenAccessor {
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
