package com.atlassian.jira.issue.fields.screen;

/**
 * A screen: tabs with fields.
 *
 * @source facts: jira-facts §6 [C≤10]
 */
public interface FieldScreen {
    Long getId();

    /** @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [D] */
    String getName();

    /** @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [D] */
    boolean containsField(String fieldId);

    FieldScreenTab getTab(int position);
}
