package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with a query.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public interface MessageSet {
    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/function/builtin/DateCompareFunction.java — [U] for Jira 8.13; that it answers nothing is seen nowhere */
    void addErrorMessage(String message);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();
}
