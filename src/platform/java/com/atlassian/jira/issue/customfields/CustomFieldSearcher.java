package com.atlassian.jira.issue.customfields;

/**
 * Makes the values of a custom field searchable. Named by key only; the product brings its own.
 *
 * @source facts: jira-facts §2 [D]
 */
public interface CustomFieldSearcher {}
