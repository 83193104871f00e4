package org.productops.feedback;

import java.util.Objects;

/**
 * Feedback as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param source name of a {@link FeedbackSource}
 * @param organisation see {@link Feedback}
 * @param quote see {@link Feedback}
 * @param heardOn the day as {@code 2026-01-31}
 */
public record FeedbackDraft(String source, String organisation, String quote, String heardOn) {

    public FeedbackDraft {
        source = Objects.requireNonNullElse(source, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        quote = Objects.requireNonNullElse(quote, "");
        heardOn = Objects.requireNonNullElse(heardOn, "");
    }
}
