package com.atlassian.jira.imports.project.customfield;

/**
 * A field type whose values can come along with a project from another Jira.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/customfields/impl/GenericTextCFType.html — [D] of Jira 7.6
 */
public interface ProjectImportableCustomField {
    ProjectCustomFieldImporter getProjectImporter();
}
