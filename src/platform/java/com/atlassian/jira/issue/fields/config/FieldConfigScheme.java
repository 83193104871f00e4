package com.atlassian.jira.issue.fields.config;

/**
 * A named configuration of a field and the projects it holds for; issue type schemes are such.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/testcase/TestCaseIssueType.java — [C11] for Jira 11.3.6
 */
public interface FieldConfigScheme {
    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/priorityscheme/PrioritySchemeUtil.java — [C≤10] for Jira 8.21 */
    Long getId();

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/ConfigMigration/src/main/java/com/igsl/configmigration/priorityscheme/PrioritySchemeUtil.java — [C≤10] for Jira 8.21 */
    String getName();
}
