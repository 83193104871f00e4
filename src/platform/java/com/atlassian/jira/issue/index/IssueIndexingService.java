package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;

/**
 * Writes the index of issues.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/issuefilter/impl/JqlIssueFilter.java — [C11] for Jira 11.0
 */
public interface IssueIndexingService {
    /** @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/index/IssueIndexingService.html — [D] */
    void reIndex(Issue issue, IssueIndexingParams parameters) throws IndexException;
}
