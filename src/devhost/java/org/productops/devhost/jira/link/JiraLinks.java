package org.productops.devhost.jira.link;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.LinkRecord;
import org.productops.devhost.jira.model.LinkTypeRecord;

/** The links between issues, and the types of links. */
public final class JiraLinks implements IssueLinkManager, IssueLinkTypeManager {
    private final JiraRecords records;
    private final IssueManager issues;
    private final Supplier<EventPublisher> events;

    public JiraLinks(JiraRecords records, IssueManager issues, Supplier<EventPublisher> events) {
        this.records = records;
        this.issues = issues;
        this.events = events;
    }

    @Override
    public void createIssueLink(
            Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser user)
            throws CreateException {
        if (getIssueLinkType(issueLinkTypeId) == null) {
            throw new CreateException("There is no link type " + issueLinkTypeId);
        }
        link(issueLinkTypeId, sourceIssueId, destinationIssueId);
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        remove(link);
    }

    @Override
    public List<IssueLink> getIssueLinks(Long issueLinkTypeId) {
        return links(link -> issueLinkTypeId.equals(link.typeId()));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return links(link -> sourceIssueId.equals(link.sourceId()));
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return links(link -> destinationIssueId.equals(link.destinationId()));
    }

    private List<IssueLink> links(Predicate<LinkRecord> wanted) {
        return records.links().all().stream().filter(wanted).map(this::link).toList();
    }

    /** Links two issues, unless they are linked in this way already. */
    public void link(long typeId, long sourceId, long destinationId) {
        boolean exists = getOutwardLinks(sourceId).stream()
                .anyMatch(link -> link.getLinkTypeId() == typeId && link.getDestinationId() == destinationId);
        if (!exists) {
            LinkRecord record = new LinkRecord(records.nextId("link"), typeId, sourceId, destinationId);
            records.links().put(record);
            events.get().publish(new IssueLinkCreatedEvent(link(record)));
        }
    }

    /** The link with this id. */
    public Optional<IssueLink> find(String linkId) {
        return records.links().get(linkId).map(this::link);
    }

    private IssueLink link(LinkRecord record) {
        return new JiraLink(record, getIssueLinkType(record.typeId()), issues);
    }

    /** Removes a link. */
    public void remove(IssueLink link) {
        records.links().remove(link.getId().toString());
        events.get().publish(new IssueLinkDeletedEvent(link));
    }

    /** Removes all links of an issue. */
    public void removeAllOf(long issueId) {
        links(link -> link.sourceId() == issueId || link.destinationId() == issueId)
                .forEach(this::remove);
    }

    @Override
    public synchronized void createIssueLinkType(String name, String outward, String inward, String style) {
        records.linkTypes().put(new LinkTypeRecord(records.nextId("link-type"), name, outward, inward, style));
    }

    @Override
    public void removeIssueLinkType(Long issueLinkTypeId) {
        records.linkTypes().remove(String.valueOf(issueLinkTypeId));
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return records.linkTypes()
                .get(String.valueOf(id))
                .map(JiraLinkType::new)
                .orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return types().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return types();
    }

    /** All link types. */
    public List<IssueLinkType> types() {
        return records.linkTypes().all().stream()
                .<IssueLinkType>map(JiraLinkType::new)
                .toList();
    }
}
