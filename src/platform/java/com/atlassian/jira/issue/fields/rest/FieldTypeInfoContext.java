package com.atlassian.jira.issue.fields.rest;

/**
 * For which issue and field the information is wanted. Passed through only.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public interface FieldTypeInfoContext {}
