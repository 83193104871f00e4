package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;

/**
 * A link between two issues was created.
 *
 * @source https://github.com/cures-hub/cures-condec-jira/blob/b7c50f06/src/main/java/de/uhd/ifi/se/decision/management/jira/eventlistener/ConDecEventListener.java — [C≤10] for Jira 8
 */
public class IssueLinkCreatedEvent {
    private final IssueLink issueLink;

    public IssueLinkCreatedEvent(IssueLink issueLink) {
        this.issueLink = issueLink;
    }

    public IssueLink getIssueLink() {
        return issueLink;
    }
}
