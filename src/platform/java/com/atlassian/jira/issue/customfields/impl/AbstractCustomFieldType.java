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
 * @source https://github.com/quest4i-jira/tutorial-custom-fields/blob/d14fa70/src/main/java/com/example/plugins/tutorial/jira/customfields/MoneyCustomField.java — [C≤10] for Jira 7.0, Atlassian's tutorial
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21 */
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
