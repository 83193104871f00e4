package org.productops.outcome;

import java.util.Objects;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;

/**
 * A criterion as a person sees it.
 *
 * @param issue its issue
 * @param criterion what was agreed, and what came out
 * @param standing where it stands today
 * @param reviewerGone whether who was to review cannot any more, so that owners of the area are asked
 * @param mayEdit whether the person may change or remove it
 * @param mayReview whether the person may say what came out, or correct that
 */
public record CriterionView(
        VisibleIssue issue,
        SuccessCriterion criterion,
        CriterionStanding standing,
        boolean reviewerGone,
        boolean mayEdit,
        boolean mayReview)
        implements Versioned {

    public CriterionView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(standing, "standing");
    }

    /** Whether it may be taken away: what came out stays. */
    public boolean mayRemove() {
        return mayEdit && criterion.review().isEmpty();
    }

    @Override
    public long version() {
        return criterion.version();
    }
}
