package com.atlassian.jira.issue.resolution;

/**
 * How an issue ended.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/resolution/Resolution.html — [C≤10]
 */
public interface Resolution {

    String getName();
}
