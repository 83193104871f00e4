package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field type that can be written over REST.
 *
 * @source facts: jira-facts §1 [D] — presence on 11 confirmed by Jira Software 11.1, signatures by
 *     https://docs.atlassian.com/jira/latest/com/atlassian/jira/issue/fields/rest/RestCustomFieldTypeOperations.html
 */
public interface RestCustomFieldTypeOperations {
    RestFieldOperationsHandler getRestFieldOperation(CustomField field);

    JsonData getJsonDefaultValue(IssueContext context, CustomField field);
}
