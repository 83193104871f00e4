package com.atlassian.jira.issue.customfields.view;

/**
 * What a form or a REST call sent for one field.
 *
 * @source facts: jira-facts §1 [C≤10] — used in several public plugins
 */
public interface CustomFieldParams {

    Object getFirstValueForNullKey();

    /** What was sent under the field's id, a colon and this key. */
    Object getFirstValueForKey(String key);
}
