package org.productops.feedback;

import java.util.Objects;

/**
 * Feedback as it was typed, not yet checked.
 *
 * @param source name of a {@link FeedbackSource}
 * @param organisation may be empty
 * @param quote what was said
 * @param heardOn the day as {@code 2026-01-31}
 */
public record FeedbackInput(String source, String organisation, String quote, String heardOn) {

    public FeedbackInput {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(heardOn, "heardOn");
    }
}
