package com.atlassian.jira.issue.fields.screen;

/**
 * A screen: tabs with fields.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreen {
    Long getId();

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [K] */
    String getName();

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [K] */
    boolean containsField(String fieldId);

    FieldScreenTab getTab(int position);
}
