package com.atlassian.jira.icon;

/**
 * What a picture belongs to.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public class IconOwningObjectId {
    private final String id;

    public IconOwningObjectId(String id) {
        this.id = id;
    }
}
