package org.productops.feedback;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be said of feedback without reading the words themselves, of which there may be many.
 *
 * @param issueId the issue
 * @param organisation see {@link Feedback}
 * @param heardOn see {@link Feedback}; empty if it cannot be read
 * @param importance see {@link Feedback}; empty if it cannot be read
 */
public record FeedbackSummary(
        long issueId, SpokenFor organisation, Optional<LocalDate> heardOn, Optional<Importance> importance) {

    public FeedbackSummary {
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(heardOn, "heardOn");
        Objects.requireNonNull(importance, "importance");
    }
}
