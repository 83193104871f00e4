package org.productops.feedback.loop;

import java.util.List;
import java.util.Objects;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * What somebody wants to know about.
 *
 * @param projectKey the key of a project; empty for all that the reader may see
 * @param areaKey the key of an area, with all below it; {@link #WITHOUT_AREA}; empty for all
 * @param issueKey the key of a delivery issue; empty for all
 * @param months how many months, this one too: one of {@link #STEPS}
 */
public record LoopFilter(String projectKey, String areaKey, String issueKey, int months) {

    public static final String PROJECT = "project";
    public static final String AREA = "area";
    public static final String ISSUE = "issue";
    public static final String MONTHS = "months";

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

    /** Everything. */
    public static final LoopFilter ALL = new LoopFilter("", "", "", USUAL);

    /**
     * So many months as an address says; the usual number for an empty text.
     *
     * @throws InvalidException if that is none to choose
     */
    public static int months(String text) {
        return text.isEmpty()
                ? USUAL
                : STEPS.stream()
                        .filter(step -> String.valueOf(step).equals(text))
                        .findFirst()
                        .orElseThrow(() -> InvalidException.at(
                                MONTHS, Message.of("productops.answer.loop.error.months", TextRule.beginning(text))));
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
