package org.productops.readiness.simplify;

import java.util.List;
import java.util.Optional;

/** For how long administrators look back at figures of items. */
public final class SimplifyDays {

    /** What can be chosen. */
    public static final List<Integer> STEPS = List.of(30, 90, 365);

    /** For those who do not choose. */
    public static final int USUAL = 90;

    private SimplifyDays() {}

    /** The one that is chosen; empty if it is none of them. */
    public static Optional<Integer> find(String text) {
        return STEPS.stream().filter(step -> String.valueOf(step).equals(text)).findFirst();
    }
}
