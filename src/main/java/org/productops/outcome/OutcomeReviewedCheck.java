package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.check.Gap;

/** It is said of each success criterion what came out, and there is one. */
@JiraComponent
public class OutcomeReviewedCheck extends CriterionCheck {

    public static final String KIND = "OUTCOME_REVIEWED";

    @Inject
    public OutcomeReviewedCheck(CriterionStore store) {
        super(store);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    Optional<Gap> gap(List<SuccessCriterion> criteria) {
        if (criteria.isEmpty()) {
            return Optional.of(NOT_DEFINED);
        }
        long open = criteria.stream()
                .filter(criterion -> criterion.review().isEmpty())
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        Message.of("productops.outcome.gap.reviewed", open),
                        Message.of("productops.outcome.gap.reviewed-how")));
    }
}
