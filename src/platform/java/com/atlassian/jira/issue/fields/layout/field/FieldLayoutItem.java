package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field configuration treats a field. Passed through only.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
public interface FieldLayoutItem {}
