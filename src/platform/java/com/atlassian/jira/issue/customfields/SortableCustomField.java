package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * A field whose values have an order of their own.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html — [D] of Jira 7.6
 */
public interface SortableCustomField<T> {
    int compare(T a, T b, FieldConfig config);
}
