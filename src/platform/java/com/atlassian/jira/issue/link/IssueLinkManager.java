package com.atlassian.jira.issue.link;

import java.util.List;

/**
 * The links of issues; checks no permission.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkManager.html — [D]
 */
public interface IssueLinkManager {
    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);
}
