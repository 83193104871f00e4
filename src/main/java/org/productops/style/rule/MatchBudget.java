package org.productops.style.rule;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much may be done to match one expression in one text: steps, each of which is a look at a character, and time. Regular
 * expressions come from people; some of them need more steps than there are seconds, for a text of one line. For one thread.
 */
final class MatchBudget {

    /** The clock is asked once in so many steps. */
    private static final int BETWEEN_LOOKS = 1 << 12;

    private final long mostSteps;
    private final long mostNanos;
    private final LongSupplier nanoTime;
    private long steps;
    private long began;

    /**
     * @param mostSteps for one expression in one text
     * @param mostTime for the same
     * @param nanoTime a clock such as {@link System#nanoTime}
     */
    MatchBudget(long mostSteps, Duration mostTime, LongSupplier nanoTime) {
        this.mostSteps = mostSteps;
        this.mostNanos = mostTime.toNanos();
        this.nanoTime = nanoTime;
        begin();
    }

    /** All of it is there again. */
    void begin() {
        steps = 0;
        began = nanoTime.getAsLong();
    }

    /** Takes one step. */
    void spend() {
        steps++;
        if (steps > mostSteps || steps % BETWEEN_LOOKS == 0 && nanoTime.getAsLong() - began > mostNanos) {
            throw new BudgetSpent();
        }
    }

    /** How many steps were taken since it {@linkplain #begin began}. */
    long spent() {
        return steps;
    }
}
