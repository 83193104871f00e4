package org.productops.feedback.inbox;

import java.util.Objects;

/**
 * Feedback that somebody chose in a list.
 *
 * @param issueKey its issue
 * @param version the version of the item that they have seen
 * @param area an area of its own, in place of the one for all; empty if there is none
 */
public record ChosenFeedback(String issueKey, long version, String area) {

    public ChosenFeedback {
        issueKey = Objects.requireNonNullElse(issueKey, "").strip();
        area = Objects.requireNonNullElse(area, "").strip();
    }
}
