package org.productops.outcome;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What came out when a criterion was reviewed.
 *
 * @param result whether the target was reached
 * @param number what the measure says now; may be empty
 * @param learned what was learned; may be empty, may have several lines
 * @param on the day of the review, or of its last correction
 * @param byKey the key of the user who reviewed, or corrected last
 */
public record OutcomeReview(Outcome result, String number, String learned, LocalDate on, String byKey) {

    public OutcomeReview {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(learned, "learned");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(byKey, "byKey");
    }
}
