package com.atlassian.jira.issue.fields.config;

/**
 * The configuration of a field in a context.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
public interface FieldConfig {
    Long getId();

    /** The id that errors of the field are filed under. */
    String getFieldId();
}
