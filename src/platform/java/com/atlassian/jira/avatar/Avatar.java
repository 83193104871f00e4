package com.atlassian.jira.avatar;

/**
 * A picture for something.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public interface Avatar {
    Long getId();
}
