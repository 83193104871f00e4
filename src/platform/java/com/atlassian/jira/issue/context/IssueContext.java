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

    /** @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/context/IssueContextImpl.html — [D] of Jira 7.6, implements it */
    IssueType getIssueType();

    String getIssueTypeId();
}
