package org.productops.style.rule;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a check of one text may take.
 *
 * @param steps looks at a character, for one rule
 * @param time for one rule
 * @param together for all rules
 * @param findings how many are told
 */
public record CheckLimits(long steps, Duration time, Duration together, int findings) {

    /** For a text that somebody waits for. */
    public static final CheckLimits USUAL =
            new CheckLimits(20_000_000, Duration.ofMillis(500), Duration.ofSeconds(5), 2_000);

    public CheckLimits {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(together, "together");
    }
}
