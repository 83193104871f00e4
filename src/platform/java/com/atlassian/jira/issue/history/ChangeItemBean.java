package com.atlassian.jira.issue.history;

/**
 * A change of an issue, as its history tells it.
 *
 * @source https://docs.atlassian.com/software/jira/docs/api/10.2.0/com/atlassian/jira/issue/history/ChangeItemBean.html — [D]
 */
public class ChangeItemBean {}
