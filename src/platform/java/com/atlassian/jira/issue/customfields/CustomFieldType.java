package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;
import java.util.Set;

/**
 * A kind of custom field: how its values are read, checked, kept and shown.
 *
 * <p>T is the value of a field on an issue, S a single value of it.
 *
 * @source facts: jira-facts §1 [D]
 */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor descriptor);

    String getKey();

    String getName();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S singular);

    S getSingularObjectFromString(String string) throws FieldValidationException;

    /** Removes all values of the field; gives the issues that had one. */
    Set<Long> remove(CustomField field);

    void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams params);

    T getValueFromIssue(CustomField field, Issue issue);

    T getDefaultValue(FieldConfig config);

    void setDefaultValue(FieldConfig config, T value);

    String getChangelogValue(CustomField field, T value);

    /** What the history shows; null means: show the value. */
    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item);

    boolean isRenderable();

    boolean valuesEqual(T a, T b);

    /** Null if the field can be changed in bulk, else the key of a text that says why not. */
    String availableForBulkEdit(BulkEditBean bean);
}
