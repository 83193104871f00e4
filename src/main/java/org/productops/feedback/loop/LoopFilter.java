package org.productops.feedback.loop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants to know about.
 *
 * @param projectKey the key of a project; empty for all that the reader may see
 * @param areaKey the key of an area, with all below it; {@link #WITHOUT_AREA}; empty for all
 * @param issueKey the key of a delivery issue; empty for all
 * @param months how many months, this one too: one of {@link #STEPS}
 */
public record LoopFilter(String projectKey, String areaKey, String issueKey, int months) {

    /** Stands for what has no area, instead of a key: no area can be called so. */
    public static final String WITHOUT_AREA = "-";

    /** How many months there are to choose from. */
    public static final List<Integer> STEPS = List.of(3, 6, 12, LoopCounting.MONTHS);

    /** How many it is if nobody chooses. */
    public static final int USUAL = 12;

    public LoopFilter {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(issueKey, "issueKey");
        if (!STEPS.contains(months)) {
            throw new IllegalArgumentException("Not a number of months to choose: " + months);
        }
    }

    /** So many months, if that is one to choose. */
    public static Optional<Integer> months(String text) {
        return STEPS.stream().filter(step -> String.valueOf(step).equals(text)).findFirst();
    }

    /** Whether only what has no area is wanted. */
    public boolean isWithoutArea() {
        return areaKey.equals(WITHOUT_AREA);
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !projectKey.isEmpty() || !areaKey.isEmpty() || !issueKey.isEmpty();
    }
}
