package com.atlassian.jira.issue.fields.screen;

/**
 * The screen of an operation.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreenSchemeItem {
    FieldScreen getFieldScreen();
}
