package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Project and issue type: what decides which configuration holds.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/Issue.html — [D], super interface of Issue
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    /** @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker and atlassian-slack-integration-server */
    IssueType getIssueType();

    String getIssueTypeId();
}
