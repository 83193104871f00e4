package com.atlassian.jira;

/**
 * The kinds of values.
 *
 * @source facts: jira-facts §3 [C11] — seen in codescape/jira-scrum-poker
 */
public final class JiraDataTypes {
    public static final JiraDataType TEXT = new JiraDataType() {};

    private JiraDataTypes() {}
}
