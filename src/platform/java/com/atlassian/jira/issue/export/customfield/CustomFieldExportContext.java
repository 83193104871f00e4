package com.atlassian.jira.issue.export.customfield;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * For which field something is exported.
 *
 * @source https://github.com/palpandix/custom-issue-picker/blob/1bd55be6/src/main/java/com/intel/jira/plugins/jqlissuepicker/customfields/IssuePickerCFType.java — [C≤10] for Jira 8
 */
public interface CustomFieldExportContext {
    CustomField getCustomField();

    String getDefaultColumnHeader();
}
