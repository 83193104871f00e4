package org.productops.feedback;

import java.util.Objects;

/**
 * What is stored as the feedback of an issue and says something that this version does not know, such as a source of a newer
 * one. It is not shown as feedback; whoever may edit the issue gets it in the form and corrects it.
 *
 * @param issueId the issue
 * @param draft what is stored
 * @param version see {@link Feedback}
 */
public record UnreadableFeedback(long issueId, FeedbackDraft draft, long version) {

    public UnreadableFeedback {
        Objects.requireNonNull(draft, "draft");
    }
}
