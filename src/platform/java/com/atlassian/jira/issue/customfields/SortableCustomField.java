package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A field whose values have an order of their own.
 *
 * @source facts: jira-facts §1 [D]
 */
public interface SortableCustomField<T> {
    int compare(T a, T b, FieldConfig config);
}
