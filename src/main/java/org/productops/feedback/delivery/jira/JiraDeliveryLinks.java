package org.productops.feedback.delivery.jira;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.productops.feedback.delivery.DeliveryLinks;
import org.productops.feedback.jira.FeedbackIds;

/** Jira's links of the type <em>Feedback</em>. */
@JiraComponent
public class JiraDeliveryLinks implements DeliveryLinks {

    private final IssueLinkManager links;
    private final FeedbackIds ids;

    @Inject
    public JiraDeliveryLinks(@JiraImport IssueLinkManager links, FeedbackIds ids) {
        this.links = links;
        this.ids = ids;
    }

    @Override
    public List<Link> ofDeliveries(Collection<Long> deliveryIds) {
        // "Is feedback for" is read from the feedback's side, which makes it the source of the link.
        return of(deliveryIds, links::getInwardLinks);
    }

    @Override
    public List<Link> ofFeedback(Collection<Long> feedbackIds) {
        return of(feedbackIds, links::getOutwardLinks);
    }

    private List<Link> of(Collection<Long> issueIds, Function<Long, List<IssueLink>> find) {
        Optional<Long> type = ids.linkType();
        return type.isEmpty()
                ? List.of()
                : issueIds.stream()
                        .flatMap(id -> find.apply(id).stream())
                        .filter(link -> type.get().equals(link.getLinkTypeId()))
                        .map(link -> new Link(link.getSourceId(), link.getDestinationId()))
                        .distinct()
                        .toList();
    }
}
