package com.atlassian.jira.issue.link;

/**
 * What a link means, read from either side.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkType.html — [C≤10]
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
