package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.feedback.event.FeedbackEventStore;

/** Issues are followed because feedback is linked to them. */
@JiraComponent
public class LinkedFeedbackReasons implements DeliveryReasons {

    private final DeliveryLinks links;
    private final FeedbackEventStore events;

    @Inject
    public LinkedFeedbackReasons(DeliveryLinks links, FeedbackEventStore events) {
        this.links = links;
        this.events = events;
    }

    @Override
    public Map<Long, Integer> feedback(Collection<Long> issueIds) {
        return links.ofDeliveries(issueIds).stream()
                .collect(Collectors.groupingBy(DeliveryLinks.Link::deliveryId, Collectors.summingInt(link -> 1)));
    }

    @Override
    public Set<Long> withCriterion(Collection<Long> issueIds) {
        return Set.of();
    }

    /** All that anything happened to, as a link is something that happens; what has no feedback is left out by who asks. */
    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return events.issueIdsAfter(issueId, most);
    }
}
