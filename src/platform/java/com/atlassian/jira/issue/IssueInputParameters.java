package com.atlassian.jira.issue;

/**
 * What is to be set on an issue.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D]
 */
public interface IssueInputParameters {
    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [U], the interface; of this method no source that could be read shows the types */
    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    IssueInputParameters setProjectId(Long projectId);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    IssueInputParameters setIssueTypeId(String issueTypeId);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    IssueInputParameters setSummary(String summary);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    IssueInputParameters setDescription(String description);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    IssueInputParameters setReporterId(String reporterId);

    /** @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/IssueInputParameters.html — [D] */
    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);
}
