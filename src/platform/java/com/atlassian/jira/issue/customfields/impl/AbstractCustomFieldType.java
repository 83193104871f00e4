package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
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
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public final String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public final String getName() {
        return descriptor.getName();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem item) {
        return new HashMap<>();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(T a, T b) {
        return Objects.equals(a, b);
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bean) {
        return null;
    }

    protected I18nHelper getI18nBean() {
        return ComponentAccessor.getComponent(JiraAuthenticationContext.class).getI18nHelper();
    }
}
