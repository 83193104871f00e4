package org.productops.feedback;

import java.util.Objects;
import java.util.Optional;

/**
 * The feedback of an issue as a person sees it.
 *
 * @param issue an issue of the type <em>Feedback</em>
 * @param feedback empty as long as nobody recorded it
 */
public record FeedbackView(FeedbackIssue issue, Optional<FeedbackRecord> feedback) {

    public FeedbackView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(feedback, "feedback");
    }

    /** The version to name when saving. */
    public long version() {
        return feedback.map(FeedbackRecord::version).orElse(FeedbackRecord.ABSENT);
    }
}
