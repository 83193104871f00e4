package com.atlassian.jira.issue.context;

/**
 * Everywhere.
 *
 * @source facts: jira-facts §6 [C≤10] — return type seen in earlier versions
 */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
