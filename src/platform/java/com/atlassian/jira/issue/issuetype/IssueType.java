package com.atlassian.jira.issue.issuetype;

/**
 * A type of issue.
 *
 * @source facts: jira-facts §6 [C11] — members [C≤10], used in several public plugins
 */
public interface IssueType {
    String getId();

    String getName();

    String getDescription();

    boolean isSubTask();

    String getIconUrl();
}
