package org.productops.feedback;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;

/**
 * The feedback of an issue as a person sees it.
 *
 * @param issue an issue of the type <em>Feedback</em>
 * @param feedback empty as long as nobody recorded it, and if it cannot be read
 * @param unreadable what is stored instead if it cannot be read
 */
public record FeedbackView(VisibleIssue issue, Optional<Feedback> feedback, Optional<UnreadableFeedback> unreadable)
        implements Versioned {

    public FeedbackView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(unreadable, "unreadable");
    }

    /** The view of feedback that can be read, or of none. */
    public FeedbackView(VisibleIssue issue, Optional<Feedback> feedback) {
        this(issue, feedback, Optional.empty());
    }

    /** The version to name when saving; {@link Feedback#ABSENT} as long as nothing is recorded. */
    @Override
    public long version() {
        return feedback.map(Feedback::version)
                .or(() -> unreadable.map(UnreadableFeedback::version))
                .orElse(Feedback.ABSENT);
    }
}
