package com.atlassian.jira.issue.context;

/**
 * Where a custom field holds: everywhere, or in a project.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/customfields/CustomFieldProvisioner.java — [C11] for Jira 11.3.6
 */
public interface JiraContextNode {}
