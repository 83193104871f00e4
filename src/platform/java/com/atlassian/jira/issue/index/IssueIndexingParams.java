package com.atlassian.jira.issue.index;

/**
 * What of an issue is indexed.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/issuefilter/impl/JqlIssueFilter.java — [C11] for Jira 11.0
 */
public final class IssueIndexingParams {
    /** The issue without its comments, history and work logs. */
    public static final IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams();

    private IssueIndexingParams() {}
}
