package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps values of custom fields.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/persistence/CustomFieldValuePersister.html — [D]
 */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);

    /** The numbers of the issues that have the value, for who replaces it everywhere. */
    Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value);
}
