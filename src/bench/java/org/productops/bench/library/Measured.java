package org.productops.bench.library;

import java.util.Arrays;
import java.util.Locale;

/**
 * What one kind of call took.
 *
 * @param nanos of each measured call, the shortest first
 * @param statements how many SQL statements one call ran; the most of all
 * @param amount what the call answered, such as characters or keys; 0 if that says nothing
 */
public record Measured(long[] nanos, int statements, long amount) {

    public Measured {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** So much of the calls, such as 0.5 for half of them, took no longer; in milliseconds. */
    public double millis(double part) {
        return nanos[(int) Math.ceil(part * nanos.length) - 1] / 1e6;
    }

    /** Milliseconds as people read them. */
    public static String text(double millis) {
        return String.format(Locale.ROOT, millis < 1 ? "%.2f" : millis < 100 ? "%.1f" : "%,.0f", millis);
    }
}
