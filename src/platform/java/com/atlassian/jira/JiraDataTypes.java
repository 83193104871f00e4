package com.atlassian.jira;

/**
 * The kinds of values.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/jql/ActiveScrumPokerSessionsJqlFunction.java — [C11] for Jira 11.3.1
 */
public final class JiraDataTypes {
    /** @source https://docs.atlassian.com/software/jira/docs/api/10.7.0/com/atlassian/jira/JiraDataTypes.html — [D] */
    public static final JiraDataType TEXT = new JiraDataType() {};

    private JiraDataTypes() {}
}
