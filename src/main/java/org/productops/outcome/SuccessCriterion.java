package org.productops.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * By what it will be seen whether an issue was worth it.
 *
 * @param id the id; 0 before it is stored
 * @param issueId the issue
 * @param measure what is measured
 * @param baseline what the measure says before the build; may be empty
 * @param target what it is to say
 * @param reviewOn the day on which somebody looks
 * @param reviewerKey the key of the user who is asked then
 * @param link where the measure is seen; may be empty
 * @param review what came out; empty before
 * @param version counts the changes, from 1 on
 */
public record SuccessCriterion(
        long id,
        long issueId,
        String measure,
        String baseline,
        String target,
        LocalDate reviewOn,
        String reviewerKey,
        String link,
        Optional<OutcomeReview> review,
        long version)
        implements Versioned {

    /** So many may an issue have: who has more goals has none. */
    public static final int MOST = 10;

    public SuccessCriterion {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reviewOn, "reviewOn");
        Objects.requireNonNull(reviewerKey, "reviewerKey");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(review, "review");
    }

    /** The same as it is stored. */
    public SuccessCriterion withId(long newId) {
        return new SuccessCriterion(
                newId, issueId, measure, baseline, target, reviewOn, reviewerKey, link, review, version);
    }

    /** The same with what came out, in the next version. */
    public SuccessCriterion reviewed(OutcomeReview outcome) {
        return new SuccessCriterion(
                id, issueId, measure, baseline, target, reviewOn, reviewerKey, link, Optional.of(outcome), version + 1);
    }

    /** Where it stands on a day. */
    public CriterionStanding standing(LocalDate today) {
        return CriterionStanding.of(review.map(OutcomeReview::result), reviewOn, today);
    }
}
