package org.productops.feedback;

import java.util.Objects;

/**
 * Feedback, and when it was changed last.
 *
 * @param changedAt in milliseconds
 */
public record ChangedFeedback(Feedback feedback, long changedAt) {

    public ChangedFeedback {
        Objects.requireNonNull(feedback, "feedback");
    }
}
