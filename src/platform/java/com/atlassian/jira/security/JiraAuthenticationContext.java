package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who is asking.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/SessionResource.java — [C11] for Jira 11.3.1
 */
public interface JiraAuthenticationContext {
    /** Null for the anonymous user. */
    ApplicationUser getLoggedInUser();

    /** @source https://github.com/ONLYOFFICE/onlyoffice-jira/blob/daa1ffa192a06f1cb2e89173ce7f05ac186cfed1/src/main/java/onlyoffice/servlet/OnlyOfficeSaveFileServlet.java — [C≤10] for Jira 10.0 */
    void setLoggedInUser(ApplicationUser user);
}
