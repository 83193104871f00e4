package org.productops.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What lists need to know of a criterion before they show it: all but what people wrote.
 *
 * @param areaKey as it was stored in the issue; empty for none
 */
public record CriterionBrief(
        long id, long issueId, String areaKey, Optional<Outcome> result, LocalDate reviewOn, String reviewerKey) {

    public CriterionBrief {
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(reviewOn, "reviewOn");
        Objects.requireNonNull(reviewerKey, "reviewerKey");
    }

    /** Where it stands on a day. */
    public CriterionStanding standing(LocalDate today) {
        return CriterionStanding.of(result, reviewOn, today);
    }
}
