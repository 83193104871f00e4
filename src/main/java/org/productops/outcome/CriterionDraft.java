package org.productops.outcome;

import java.util.Objects;

/**
 * A criterion as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param measure see {@link SuccessCriterion}
 * @param baseline see {@link SuccessCriterion}
 * @param target see {@link SuccessCriterion}
 * @param reviewOn the day as {@code 2026-01-31}
 * @param reviewer how the user logs in, or is called, or the mail address
 * @param link see {@link SuccessCriterion}
 */
public record CriterionDraft(
        String measure, String baseline, String target, String reviewOn, String reviewer, String link) {

    public CriterionDraft {
        measure = Objects.requireNonNullElse(measure, "");
        baseline = Objects.requireNonNullElse(baseline, "");
        target = Objects.requireNonNullElse(target, "");
        reviewOn = Objects.requireNonNullElse(reviewOn, "");
        reviewer = Objects.requireNonNullElse(reviewer, "");
        link = Objects.requireNonNullElse(link, "");
    }
}
