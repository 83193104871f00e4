package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * Feedback that somebody chose in a list.
 *
 * @param issueKey its issue
 * @param version the version of the item that they have seen
 */
public record ChosenFeedback(String issueKey, long version) {

    public ChosenFeedback {
        issueKey = Objects.requireNonNullElse(issueKey, "").strip();
    }
}
