package org.productops.feedback.portal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody has sent, and what became of it.
 *
 * @param sent what was sent
 * @param step how far it is
 * @param joined whether it was joined with what others said, so that the step is that of all of it
 * @param words what whoever works on it said to that: the answer, or why not; may be empty
 * @param plans the names of what it is planned with, as far as the sender may see them
 * @param issueKey the issue that it became, if the sender may see it
 */
public record SentView(
        SentFeedback sent, SentStep step, boolean joined, String words, List<String> plans, Optional<String> issueKey) {

    public SentView {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(words, "words");
        plans = List.copyOf(plans);
        Objects.requireNonNull(issueKey, "issueKey");
    }

    /** Whether it became an issue that is there, and that the sender may not see. */
    public boolean isHidden() {
        return sent.issueId().isPresent() && issueKey.isEmpty() && step != SentStep.GONE;
    }
}
