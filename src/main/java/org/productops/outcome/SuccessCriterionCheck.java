package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OtherLists;

/** A success criterion is defined that was not dropped. An issue that is being created has none yet. */
@JiraComponent
public class SuccessCriterionCheck implements CheckType {

    public static final String KIND = "SUCCESS_CRITERION_SET";

    private final CriterionStore store;

    @Inject
    public SuccessCriterionCheck(CriterionStore store) {
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
        boolean set = facts.id().isPresent()
                && store.ofIssue(facts.id().getAsLong()).stream().anyMatch(criterion -> criterion
                        .review()
                        .filter(review -> review.result() == Outcome.DROPPED)
                        .isEmpty());
        return set
                ? Optional.empty()
                : Optional.of(new Gap(
                        Message.of("productops.outcome.gap.criterion"),
                        Message.of("productops.outcome.gap.criterion-how")));
    }
}
