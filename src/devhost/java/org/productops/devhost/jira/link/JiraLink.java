package org.productops.devhost.jira.link;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.LinkRecord;

/** A link as Jira's API shows one. */
record JiraLink(Jira jira, LinkRecord record) implements IssueLink {

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
        return jira.links().getIssueLinkType(record.typeId());
    }

    @Override
    public Issue getSourceObject() {
        return jira.issues().getIssueObject(record.sourceId());
    }

    @Override
    public Issue getDestinationObject() {
        return jira.issues().getIssueObject(record.destinationId());
    }
}
