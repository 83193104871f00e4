package com.atlassian.jira.issue.fields.screen;

/**
 * A screen: tabs with fields.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/customfields/CustomFieldProvisioner.java — [C11] for Jira 11.3.6
 */
public interface FieldScreen {
    Long getId();

    /** @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [D] */
    String getName();

    /** @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [D] */
    boolean containsField(String fieldId);

    /**
     * Of whichever tab has it.
     *
     * @source https://docs.atlassian.com/jira/7.1.9/com/atlassian/jira/issue/fields/screen/FieldScreen.html — [D]
     */
    void removeFieldScreenLayoutItem(String fieldId);

    FieldScreenTab getTab(int position);
}
