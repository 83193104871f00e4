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
}
