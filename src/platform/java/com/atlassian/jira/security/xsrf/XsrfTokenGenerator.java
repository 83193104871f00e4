package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Hands out the token that Jira's forms send back, and checks it.
 *
 * @source https://github.com/alanmosely/basic-jira-development-panels/blob/b842154fbaee52ca6ae21ff2d6435286f2849730/src/main/java/com/alanmosely/jira/plugin/servlets/PullRequestNotificationsServlet.java — [C11] with jakarta requests for Jira 11.3.10
 */
public interface XsrfTokenGenerator {
    /**
     * The session's token, which is made if there is none yet.
     *
     * @source https://github.com/alanmosely/basic-jira-development-panels/blob/b842154fbaee52ca6ae21ff2d6435286f2849730/src/main/java/com/alanmosely/jira/plugin/context/PullRequestContextProvider.java — [C11] with jakarta requests for Jira 11.3.10
     */
    String generateToken(HttpServletRequest request);

    boolean validateToken(HttpServletRequest request, String token);
}
