package org.productops.feedback.turning;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.FeedbackDraft;

/**
 * An issue that somebody may turn into feedback.
 *
 * @param obstacle why its type cannot be changed; empty if it can
 * @param proposed what the issue says of the feedback by itself
 */
public record TurnView(VisibleIssue issue, Optional<Message> obstacle, FeedbackDraft proposed) {

    public TurnView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(obstacle, "obstacle");
        Objects.requireNonNull(proposed, "proposed");
    }
}
