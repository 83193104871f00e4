package org.productops.bench.load;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Tells whoever waits how far things are, on the error stream: the output is for the table. */
final class Progress {
    private static final long NANOS_BETWEEN = 15_000_000_000L;

    private final String what;
    private final int all;
    private final long start = System.nanoTime();
    private int done;
    private long said = start;

    Progress(String what, int all) {
        this.what = what;
        this.all = all;
    }

    static void say(String text) {
        System.err.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + text);
    }

    /** One more is done. */
    synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (done == all || now - said > NANOS_BETWEEN) {
            said = now;
            say(String.format(
                    Locale.ROOT, "%s: %,d of %,d, %.1f a second", what, done, all, done / ((now - start) / 1e9)));
        }
    }
}
