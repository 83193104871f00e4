package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.readiness.check.Gap;

/** A success criterion is defined that was not dropped. */
@JiraComponent
public class SuccessCriterionCheck extends CriterionCheck {

    public static final String KIND = "SUCCESS_CRITERION_SET";

    @Inject
    public SuccessCriterionCheck(CriterionStore store) {
        super(store);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    Optional<Gap> gap(List<SuccessCriterion> criteria) {
        boolean set = criteria.stream().anyMatch(criterion -> criterion
                .review()
                .filter(review -> review.result() == Outcome.DROPPED)
                .isEmpty());
        return set ? Optional.empty() : Optional.of(NOT_DEFINED);
    }
}
