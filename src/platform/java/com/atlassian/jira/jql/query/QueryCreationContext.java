package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/**
 * For whom a query is run.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public interface QueryCreationContext {
    /**
     * Who searches; null for somebody anonymous.
     *
     * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/jql/query/QueryCreationContext.html — [D] of Jira 7.6
     */
    ApplicationUser getApplicationUser();
}
