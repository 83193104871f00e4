package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A field type with several values for an issue, each kept on its own in the product's table.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/customfields/impl/AbstractMultiCFType.html — [D] of Jira 7.6
 */
public abstract class AbstractMultiCFType<S> extends AbstractCustomFieldType<Collection<S>, S> {
    private static final String DEFAULT_VALUE = "DefaultValue";

    private final CustomFieldValuePersister customFieldValuePersister;
    private final GenericConfigManager genericConfigManager;

    protected AbstractMultiCFType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract Comparator<S> getTypeComparator();

    protected abstract Object convertTypeToDbValue(S value);

    protected abstract S convertDbValueToType(Object databaseValue);

    protected abstract PersistenceFieldType getDatabaseType();

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public void createValue(CustomField field, Issue issue, Collection<S> value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), stored(value));
    }

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public void updateValue(CustomField field, Issue issue, Collection<S> value) {
        customFieldValuePersister.updateValues(
                field, issue.getId(), getDatabaseType(), value == null ? List.of() : stored(value));
    }

    private List<Object> stored(Collection<S> value) {
        return value.stream().map(this::convertTypeToDbValue).toList();
    }

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public Collection<S> getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        if (values == null || values.isEmpty()) {
            return null;
        }
        List<S> converted = values.stream().map(this::convertDbValueToType).toList();
        Comparator<S> order = getTypeComparator();
        return order == null ? converted : converted.stream().sorted(order).toList();
    }

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public Collection<S> getDefaultValue(FieldConfig config) {
        Object kept =
                genericConfigManager.retrieve(DEFAULT_VALUE, config.getId().toString());
        return kept instanceof Collection<?> values
                ? values.stream().map(this::convertDbValueToType).toList()
                : null;
    }
}
