package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/**
 * A link between two issues was deleted.
 *
 * @source https://github.com/cures-hub/cures-condec-jira/blob/b7c50f06/src/main/java/de/uhd/ifi/se/decision/management/jira/eventlistener/ConDecEventListener.java — [C≤10] for Jira 8
 */
public class IssueLinkDeletedEvent {
    private final IssueLink issueLink;

    public IssueLinkDeletedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
