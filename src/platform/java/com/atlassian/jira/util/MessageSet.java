package com.atlassian.jira.util;

import java.util.Set;

/**
 * What is wrong with a query.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public interface MessageSet {
    void addErrorMessage(String message);

    Set<String> getErrorMessages();

    boolean hasAnyErrors();
}
