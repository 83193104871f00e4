package com.atlassian.jira.plugin.customfield;

/**
 * The descriptor module of a field type. Called by the field types' base class only.
 *
 * @source facts: jira-facts §1 [D]
 */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();
}
