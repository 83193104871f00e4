package org.productops.feedback;

import java.util.Objects;

/** The issue that was made of feedback, or had been made of it before. */
public record CreatedFeedback(long issueId, String issueKey) {

    public CreatedFeedback {
        Objects.requireNonNull(issueKey, "issueKey");
    }
}
