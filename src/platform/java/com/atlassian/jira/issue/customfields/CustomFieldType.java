package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/**
 * A kind of custom field: how its values are read, checked, kept and shown.
 *
 * <p>T is the value of a field on an issue, S a single value of it.
 *
 * @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21
 */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    String getKey();

    String getStringFromSingularObject(S singular);

    S getSingularObjectFromString(String string) throws FieldValidationException;

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromIssue(CustomField field, Issue issue);

    T getDefaultValue(FieldConfig config);

    String getChangelogValue(CustomField field, T value);

    /** What the history shows; null means: show the value. */
    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item);

    boolean valuesEqual(T a, T b);
}
