package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field type that can be written over REST.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/fields/rest/RestCustomFieldTypeOperations.html — [D] of Jira 7.6; there on Jira 11, by https://docs.atlassian.com/jira-software/11.1.0-m0011/
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext context, CustomField field);
}
