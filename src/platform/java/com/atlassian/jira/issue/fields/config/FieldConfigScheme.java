package com.atlassian.jira.issue.fields.config;

/**
 * A named configuration of a field and the projects it holds for; issue type schemes are such.
 *
 * @source facts: jira-facts §6 [C≤10] — implemented by mocks of public plugins, getters used by several
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();
}
