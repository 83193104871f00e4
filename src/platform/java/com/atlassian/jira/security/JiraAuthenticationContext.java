package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who is asking.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker
 */
public interface JiraAuthenticationContext {
    /** Null for the anonymous user. */
    ApplicationUser getLoggedInUser();
}
