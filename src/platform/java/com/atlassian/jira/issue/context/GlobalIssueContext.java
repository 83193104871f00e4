package com.atlassian.jira.issue.context;

/**
 * Everywhere.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/JqlInitializer.java — [C≤10] for Jira 8.13
 */
public class GlobalIssueContext implements JiraContextNode {
    private static final JiraContextNode INSTANCE = new GlobalIssueContext();

    private GlobalIssueContext() {}

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/jql/JqlInitializer.java — [U] for Jira 8.13; the type that it declares to answer is seen nowhere */
    public static JiraContextNode getInstance() {
        return INSTANCE;
    }
}
