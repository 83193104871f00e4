package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Creates and finds issue types.
 *
 * @source facts: jira-facts §6 [C≤10] — seen in jakarta code
 */
public interface IssueTypeManager {
    IssueType createIssueType(String name, String description, Long avatarId);

    void updateIssueType(IssueType issueType, String name, String description, Long avatarId);

    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);
}
