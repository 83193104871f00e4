package com.atlassian.jira.issue.customfields;

/**
 * Makes the values of a custom field searchable. Named by key only; the product brings its own.
 *
 * @source https://github.com/testit-tms/jira-plugin/blob/987b3c2d/src/main/java/testIT/jira/customfields/CustomFieldProvisioner.java — [C11] for Jira 11.3.6
 */
public interface CustomFieldSearcher {}
