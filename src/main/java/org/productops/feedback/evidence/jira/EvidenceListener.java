package org.productops.feedback.evidence.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.Optional;
import org.productops.common.event.ProductListener;
import org.productops.feedback.evidence.EvidenceKeeping;

/** Keeps evidence in step with the links that people make and remove in Jira. */
public final class EvidenceListener extends ProductListener {

    private static final String FAILURE = "What the feedback issue {} is evidence for could not be kept";

    private final JiraEvidenceLinks links;
    private final EvidenceKeeping keeping;

    EvidenceListener(EventPublisher events, JiraEvidenceLinks links, EvidenceKeeping keeping) {
        super(events);
        this.links = links;
        this.keeping = keeping;
    }

    /** Two issues were linked. */
    @EventListener
    public void onLinked(IssueLinkCreatedEvent event) {
        IssueLink link = event.getIssueLink();
        if (link != null && links.includes(link)) {
            quietly(
                    FAILURE,
                    link.getSourceId(),
                    () -> keeping.linked(link.getSourceId(), link.getDestinationId(), Optional.empty()));
        }
    }

    /** Two issues are not linked any more. */
    @EventListener
    public void onUnlinked(IssueLinkDeletedEvent event) {
        IssueLink link = event.getIssueLink();
        if (link != null && links.includes(link)) {
            quietly(FAILURE, link.getSourceId(), () -> keeping.unlinked(link.getSourceId(), link.getDestinationId()));
        }
    }
}
