package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * Turns REST operations on a field into what a form would have sent.
 *
 * @source https://docs.atlassian.com/jira-software/10.6.0/com/atlassian/greenhopper/customfield/epiclink/EpicLinkRestFieldOperationsHandler.html — [D], implements it
 */
public interface RestFieldOperationsHandler {
    Set<String> getSupportedOperations();

    ErrorCollection updateIssueInputParameters(
            IssueContext context,
            Issue issue,
            String fieldId,
            IssueInputParameters parameters,
            List<FieldOperationHolder> operations);
}
