package com.atlassian.jira.plugin.customfield;

/**
 * The descriptor module of a field type. Called by the field types' base class only.
 *
 * @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/urlfield/URLField.java — [C≤10] for Jira 8.21
 */
public interface CustomFieldTypeModuleDescriptor {
    String getCompleteKey();
}
