package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportParts;

/**
 * A field type that says itself what exports write.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/export/customfield/ExportableCustomFieldType.html — [D] of Jira 7.6
 */
public interface ExportableCustomFieldType {
    FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context);
}
