package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link from one issue to another.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLink.html — [D]
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();
}
