package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;

/** Keeps the values of custom fields, with the limits of Jira's database columns. */
public final class ValuePersister implements CustomFieldValuePersister {
    private static final int LIMITED = 255;

    private final JiraRecords records;

    public ValuePersister(JiraRecords records) {
        this.records = records;
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        updateValues(field, issueId, type, values);
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        List<String> texts = values.stream().map(String.class::cast).toList();
        if (type == PersistenceFieldType.TYPE_LIMITED_TEXT) {
            texts.forEach(text -> checkLength(field, text));
        }
        records.issues().get(String.valueOf(issueId)).ifPresent(issue -> records.issues()
                .put(issue.with(field.getId(), texts)));
    }

    private static void checkLength(CustomField field, String text) {
        if (text.length() > LIMITED) {
            throw new IllegalArgumentException(
                    field.getId() + ": the database keeps 255 characters, not " + text.length());
        }
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        return records.issues()
                .get(String.valueOf(issueId))
                .map(issue -> List.<Object>copyOf(issue.values(field.getId())))
                .orElse(List.of());
    }

    @Override
    public Set<Long> getIssueIdsWithValue(CustomField field, PersistenceFieldType type, Object value) {
        return records.issues().all().stream()
                .filter(issue -> issue.values(field.getId()).contains(value.toString()))
                .map(IssueRecord::id)
                .collect(Collectors.toSet());
    }
}
