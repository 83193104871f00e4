package org.productops.devhost.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.productops.devhost.jira.model.LinkTypeRecord;

/** A link type as Jira's API shows one. */
record JiraLinkType(LinkTypeRecord record) implements IssueLinkType {

    @Override
    public Long getId() {
        return record.id();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public String getOutward() {
        return record.outward();
    }

    @Override
    public String getInward() {
        return record.inward();
    }
}
