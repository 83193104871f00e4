package org.productops.devhost.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.productops.devhost.jira.model.LinkRecord;

/** A link as Jira's API shows one. */
record JiraLink(LinkRecord record, IssueLinkType type, IssueManager issues) implements IssueLink {

    @Override
    public Long getId() {
        return record.id();
    }

    @Override
    public Long getLinkTypeId() {
        return record.typeId();
    }

    @Override
    public Long getSourceId() {
        return record.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return record.destinationId();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return type;
    }

    @Override
    public Issue getSourceObject() {
        return issues.getIssueObject(record.sourceId());
    }

    @Override
    public Issue getDestinationObject() {
        return issues.getIssueObject(record.destinationId());
    }
}
