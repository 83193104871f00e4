package com.atlassian.jira.icon;

/**
 * What a picture is for.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }
}
