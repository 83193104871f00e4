package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

/**
 * A field type with one value for an issue, kept in the product's own table.
 *
 * @source https://github.com/quest4i-jira/tutorial-custom-fields/blob/d14fa70/src/main/java/com/example/plugins/tutorial/jira/customfields/MoneyCustomField.java — [C≤10] for Jira 7.0, Atlassian's tutorial
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T> {
    private static final String DEFAULT_VALUE = "DefaultValue";

    private final CustomFieldValuePersister customFieldValuePersister;
    private final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T value);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(
                field, issue.getId(), getDatabaseType(), List.of(getDbValueFromObject(value)));
    }

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        Collection<?> values = value == null ? List.of() : List.of(getDbValueFromObject(value));
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), values);
    }

    /** @source https://docs.atlassian.com/jira/4.0/com/atlassian/jira/issue/customfields/CustomFieldType.html — [D], declared by CustomFieldType */
    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() ? null : getObjectFromDbValue(values.get(0));
    }

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21, declared by CustomFieldType */
    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(params);
        } catch (FieldValidationException invalid) {
            errors.addError(config.getFieldId(), invalid.getMessage());
        }
    }

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21, declared by CustomFieldType */
    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        Object first = getStringValueFromCustomFieldParams(params);
        return first == null || first.toString().isEmpty() ? null : getSingularObjectFromString(first.toString());
    }

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21, declared by CustomFieldType */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return params.getFirstValueForNullKey();
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        Object kept =
                genericConfigManager.retrieve(DEFAULT_VALUE, config.getId().toString());
        return kept == null ? null : getObjectFromDbValue(kept);
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21, declared by CustomFieldType */
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }
}
