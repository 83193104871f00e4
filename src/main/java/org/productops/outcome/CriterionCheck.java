package org.productops.outcome;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.Gap;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.OtherLists;

/** Looks at the success criteria of an issue. One that is being created has none yet, and is not judged. */
abstract class CriterionCheck implements CheckType {

    /** What is missing where no criterion is defined. */
    static final Gap NOT_DEFINED =
            new Gap(Message.of("productops.outcome.gap.criterion"), Message.of("productops.outcome.gap.criterion-how"));

    private final CriterionStore store;

    CriterionCheck(CriterionStore store) {
        this.store = store;
    }

    /** What is missing; empty if nothing is. */
    abstract Optional<Gap> gap(List<SuccessCriterion> criteria);

    @Override
    public final boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public final Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        return gap(facts.id().isPresent() ? store.ofIssue(facts.id().getAsLong()) : List.of());
    }
}
