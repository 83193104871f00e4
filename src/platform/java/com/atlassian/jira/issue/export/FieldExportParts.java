package com.atlassian.jira.issue.export;

/**
 * What an export writes for a field of an issue. Passed through only.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/export/customfield/ExportableCustomFieldType.html — [D] of Jira 7.6
 */
public interface FieldExportParts {}
