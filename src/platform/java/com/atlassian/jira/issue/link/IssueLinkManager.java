package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * The links of issues; checks no permission.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/link/IssueLinkManager.html — [D]
 */
public interface IssueLinkManager {
    /** All of one type. */
    Collection<IssueLink> getIssueLinks(Long issueLinkTypeId);

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);
}
