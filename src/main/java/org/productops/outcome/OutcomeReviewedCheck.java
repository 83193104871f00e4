package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OtherLists;

/** It is said of each success criterion what came out, and there is one. */
@JiraComponent
public class OutcomeReviewedCheck implements CheckType {

    public static final String KIND = "OUTCOME_REVIEWED";

    private final CriterionStore store;

    @Inject
    public OutcomeReviewedCheck(CriterionStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        List<SuccessCriterion> criteria =
                facts.id().isPresent() ? store.ofIssue(facts.id().getAsLong()) : List.of();
        long open = criteria.stream()
                .filter(criterion -> criterion.review().isEmpty())
                .count();
        if (criteria.isEmpty()) {
            return Optional.of(new Gap(
                    Message.of("productops.outcome.gap.criterion"),
                    Message.of("productops.outcome.gap.criterion-how")));
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        Message.of("productops.outcome.gap.reviewed", open),
                        Message.of("productops.outcome.gap.reviewed-how")));
    }
}
