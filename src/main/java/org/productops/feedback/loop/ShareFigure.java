package org.productops.feedback.loop;

import java.util.List;
import java.util.Objects;

/**
 * How many of something are so.
 *
 * @param kind which share
 * @param part how many are so
 * @param whole of how many
 * @param issueIds the issues that are so, those of the latest months first; the first so many
 */
public record ShareFigure(ShareKind kind, int part, int whole, List<Long> issueIds) {

    /** Fewer than this say little. */
    public static final int FEW = 5;

    public ShareFigure {
        Objects.requireNonNull(kind, "kind");
        issueIds = List.copyOf(issueIds);
    }

    /** How many of a hundred; 0 if there is nothing. */
    public int percent() {
        return whole == 0 ? 0 : Math.min(100, Math.round(100f * part / whole));
    }

    /** Whether it says little, as there are only a few. */
    public boolean isSmall() {
        return whole > 0 && whole < FEW;
    }
}
