package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.productops.devhost.jira.model.CustomFieldRecord;

/** A custom field as Jira's API shows one. */
public record JiraCustomField(CustomFieldRecord record, FieldTypeModule module) implements CustomField {
    private record Config(Long getId, String getFieldId) implements FieldConfig {}

    @Override
    public String getId() {
        return record.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return record.id();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return module.type();
    }

    /** The type, its value type left open. */
    @SuppressWarnings("unchecked") // the field gives its type no other values than those it got from it
    public CustomFieldType<Object, Object> type() {
        return (CustomFieldType<Object, Object>) module.type();
    }

    @Override
    public Object getValue(Issue issue) {
        return issue.getCustomFieldValue(this);
    }

    /** Its one configuration, which all its contexts share. */
    public FieldConfig config() {
        return new Config(record.id(), record.fieldId());
    }

    /** Whether issues of this project and type have the field. */
    public boolean isFor(long projectId, String typeId) {
        return (record.projectIds().isEmpty() || record.projectIds().contains(projectId))
                && (record.issueTypeIds().isEmpty() || record.issueTypeIds().contains(typeId));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraCustomField that && record.id() == that.record.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(record.id());
    }
}
