package com.atlassian.jira.issue.link;

/**
 * What a link means, read from either side.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkType.html — [C≤10], implemented by a mock in cures-hub/cures-condec-jira, getters used in several public plugins
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
