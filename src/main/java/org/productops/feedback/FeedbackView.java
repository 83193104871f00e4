package org.productops.feedback;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;

/**
 * The feedback of an issue as a person sees it.
 *
 * @param issue an issue of the type <em>Feedback</em>
 * @param feedback empty as long as nobody recorded it
 */
public record FeedbackView(VisibleIssue issue, Optional<Feedback> feedback) implements Versioned {

    public FeedbackView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(feedback, "feedback");
    }

    /** The version to name when saving; {@link Feedback#ABSENT} as long as nothing is recorded. */
    @Override
    public long version() {
        return feedback.map(Feedback::version).orElse(Feedback.ABSENT);
    }
}
