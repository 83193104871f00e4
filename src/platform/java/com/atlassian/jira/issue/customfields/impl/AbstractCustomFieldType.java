package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What all field types share.
 *
 * @source facts: jira-facts §1 [D]
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public final String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    @Override
    public boolean valuesEqual(T a, T b) {
        return Objects.equals(a, b);
    }
}
