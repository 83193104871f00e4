package org.productops.feedback.delivery;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;

/** Issues are followed because feedback is linked to them. */
@JiraComponent
public class LinkedFeedbackReasons implements DeliveryReasons {

    private final EvidenceStore links;

    @Inject
    public LinkedFeedbackReasons(EvidenceStore links) {
        this.links = links;
    }

    @Override
    public Map<Long, Integer> feedback(Collection<Long> issueIds) {
        return links.ofDeliveries(issueIds).stream()
                .collect(Collectors.groupingBy(EvidenceLink::deliveryId, Collectors.summingInt(link -> 1)));
    }

    @Override
    public Set<Long> withCriterion(Collection<Long> issueIds) {
        return Set.of();
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return links.deliveriesAfter(issueId, most);
    }
}
