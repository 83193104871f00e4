package com.atlassian.jira.issue.search;

/**
 * A search failed.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/bridge/jql/impl/JqlIndexSearcher.java — [C11] for Jira 11.0
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
