package org.productops.feedback.answer;

import java.util.Objects;

/**
 * What somebody says they told somebody else, as typed.
 *
 * @param issueKey the feedback
 * @param words what was said
 */
public record AnswerDraft(String issueKey, String words) {

    public AnswerDraft {
        issueKey = Objects.requireNonNullElse(issueKey, "");
        words = Objects.requireNonNullElse(words, "");
    }
}
