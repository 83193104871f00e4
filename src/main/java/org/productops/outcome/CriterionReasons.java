package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.feedback.delivery.DeliveryReasons;

/** Issues are followed because they say what success is, unless all that they said was dropped. */
@JiraComponent
public class CriterionReasons implements DeliveryReasons {

    private final CriterionStore store;

    @Inject
    public CriterionReasons(CriterionStore store) {
        this.store = store;
    }

    @Override
    public Map<Long, Integer> feedback(Collection<Long> issueIds) {
        return Map.of();
    }

    @Override
    public Set<Long> withCriterion(Collection<Long> issueIds) {
        return store.ofIssues(issueIds).stream()
                .filter(criterion -> criterion
                        .review()
                        .filter(review -> review.result() == Outcome.DROPPED)
                        .isEmpty())
                .map(SuccessCriterion::issueId)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Long> issueIdsAfter(long issueId, int most) {
        return store.issueIdsAfter(issueId, most);
    }
}
