package com.atlassian.jira.issue.fields.screen;

/**
 * A tab of a screen.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreenTab {

    void addFieldScreenLayoutItem(String fieldId);
}
