package com.atlassian.jira.issue.issuetype;

/**
 * A type of issue.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public interface IssueType {
    String getId();

    String getName();

    String getDescription();

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/issuetype/IssueTypeDTO.java — [C≤10] for Jira 8.21 */
    boolean isSubTask();

    String getIconUrl();
}
