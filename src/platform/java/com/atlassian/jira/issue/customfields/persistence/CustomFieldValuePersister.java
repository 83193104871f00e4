package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/**
 * Keeps values of custom fields. Called by the field types' base class only.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/persistence/CustomFieldValuePersister.html — [D]
 */
public interface CustomFieldValuePersister {
    void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values);

    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type);
}
