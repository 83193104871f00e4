package org.productops.outcome;

import java.util.Objects;

/**
 * Which criteria somebody wants to see, as typed or as it stands in an address; nothing is checked yet. What is missing is
 * empty, and then does not matter.
 *
 * @param area key or name of a product area, with all below it
 * @param project key of a project
 * @param state {@code open}, {@code reviewed}, or the id of a {@link CriterionStanding}
 * @param reviewer how the user logs in, or is called
 * @param from the first day of the review
 * @param to the last day of the review
 * @param text words that stand in what people wrote
 */
public record OutcomeFilterDraft(
        String area, String project, String state, String reviewer, String from, String to, String text) {

    /** No filter. */
    public static final OutcomeFilterDraft NONE = new OutcomeFilterDraft("", "", "", "", "", "", "");

    public OutcomeFilterDraft {
        area = Objects.requireNonNullElse(area, "").strip();
        project = Objects.requireNonNullElse(project, "").strip();
        state = Objects.requireNonNullElse(state, "").strip();
        reviewer = Objects.requireNonNullElse(reviewer, "").strip();
        from = Objects.requireNonNullElse(from, "").strip();
        to = Objects.requireNonNullElse(to, "").strip();
        text = Objects.requireNonNullElse(text, "").strip();
    }
}
