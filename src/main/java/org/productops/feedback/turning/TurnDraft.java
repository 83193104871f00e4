package org.productops.feedback.turning;

import java.util.Objects;
import org.productops.feedback.FeedbackDraft;

/**
 * What somebody typed to turn an issue into feedback; nothing is checked yet.
 *
 * @param way name of a {@link TurnWay}; empty if there was nothing to choose, and the issue stays as it is
 * @param said what was said
 */
public record TurnDraft(String way, FeedbackDraft said) {

    public TurnDraft {
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(said, "said");
    }
}
