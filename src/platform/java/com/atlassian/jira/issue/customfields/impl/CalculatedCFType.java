package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;

/**
 * A field type whose value is worked out, and never typed or kept.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/CalculatedCFType.html — [D], of which Jira Software 10.6 still has a subclass (com.atlassian.greenhopper.customfield.rank.RankCFType in docs.atlassian.com/jira-software/10.6.0)
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {

    public CalculatedCFType() {}

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        // There is nothing to keep.
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        // There is nothing to keep.
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        // Nobody types it.
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        return null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }
}
