package org.productops.outcome;

import java.util.Objects;

/**
 * What came out, as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param result name of an {@link Outcome}
 * @param number see {@link OutcomeReview}
 * @param learned see {@link OutcomeReview}
 */
public record OutcomeReviewDraft(String result, String number, String learned) {

    public OutcomeReviewDraft {
        result = Objects.requireNonNullElse(result, "");
        number = Objects.requireNonNullElse(number, "");
        learned = Objects.requireNonNullElse(learned, "");
    }
}
