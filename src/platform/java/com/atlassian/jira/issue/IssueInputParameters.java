package com.atlassian.jira.issue;

/**
 * What is to be set on an issue.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D]
 */
public interface IssueInputParameters {
    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [U], the interface; of this method no source that could be read shows the types */
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);
}
