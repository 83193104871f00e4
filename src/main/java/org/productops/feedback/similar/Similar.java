package org.productops.feedback.similar;

import java.util.List;
import java.util.Objects;
import org.productops.common.issue.VisibleIssue;

/**
 * Feedback that says much the same as a text.
 *
 * @param issue the issue, which the asker may see
 * @param likeness how much of what both say is the same, from 1 to 100; means the same for all texts, see {@link
 *     org.productops.common.index.WordIndex}
 * @param sharedWords words that both have, as they stand in the text that was asked for, the most telling first
 */
public record Similar(VisibleIssue issue, int likeness, List<String> sharedWords) {

    /** From here on it is more often the same than not; see docs/feedback-similar.md. */
    public static final int ALIKE = 40;

    public Similar {
        Objects.requireNonNull(issue, "issue");
        sharedWords = List.copyOf(sharedWords);
    }

    /** Whether it is so like the text that it was probably said before. */
    public boolean alike() {
        return sameness() != Sameness.UNSURE;
    }

    /** How often what is so alike says the same. */
    public Sameness sameness() {
        return Sameness.of(likeness);
    }

    /** The id of the issue. */
    public long issueId() {
        return issue.id();
    }
}
