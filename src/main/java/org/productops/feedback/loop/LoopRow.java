package org.productops.feedback.loop;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An area, a project or a delivery issue beside others.
 *
 * @param key its key; empty for what has no area
 * @param name what it is called; empty for what has no area
 * @param feedback how much feedback is linked to what is built in it
 * @param released minutes from heard to released, the median; empty if it was never measured
 * @param releasedCount how often it was
 * @param answered minutes from heard to answered, the median; empty if it was never measured
 * @param answeredCount how often it was
 * @param releases how many releases there were
 * @param shares the shares that make sense for it
 */
public record LoopRow(
        String key,
        String name,
        int feedback,
        OptionalInt released,
        int releasedCount,
        OptionalInt answered,
        int answeredCount,
        int releases,
        List<ShareFigure> shares) {

    public LoopRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        shares = List.copyOf(shares);
    }
}
