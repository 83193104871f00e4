package com.atlassian.jira.issue.context;

/**
 * Where a custom field holds: everywhere, or in a project.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface JiraContextNode {}
