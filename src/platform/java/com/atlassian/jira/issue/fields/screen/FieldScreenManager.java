package com.atlassian.jira.issue.fields.screen;

/**
 * All screens.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreenManager {}
