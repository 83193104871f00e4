package org.productops.readiness.gate;

import java.util.List;
import java.util.Optional;

/** For how long people look back. */
public final class RefusalDays {

    /** What can be chosen. */
    public static final List<Integer> STEPS = List.of(7, 30, 90, 365);

    /** For those who do not choose. */
    public static final int USUAL = 30;

    /** For how long everybody sees what was refused to them. */
    public static final int OWN = 7;

    private RefusalDays() {}

    /** The one that is chosen; empty if it is none of them. */
    public static Optional<Integer> find(String text) {
        return STEPS.stream().filter(step -> String.valueOf(step).equals(text)).findFirst();
    }
}
