package com.atlassian.jira.issue.issuetype;

/**
 * A type of issue.
 *
 * @source facts: jira-facts §6 [C11] — members [K]
 */
public interface IssueType {
    String getId();

    String getName();

    String getDescription();

    boolean isSubTask();

    String getIconUrl();
}
