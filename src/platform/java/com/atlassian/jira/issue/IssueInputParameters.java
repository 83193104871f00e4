package com.atlassian.jira.issue;

/**
 * What is to be set on an issue.
 *
 * @source facts: jira-facts §7 [C≤10] — used in several public plugins
 */
public interface IssueInputParameters {
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);
}
