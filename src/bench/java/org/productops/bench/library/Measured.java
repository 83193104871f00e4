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
record Measured(long[] nanos, int statements, long amount) {

    Measured {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double millis(double part) {
        return nanos[(int) Math.ceil(part * nanos.length) - 1] / 1e6;
    }

    static String text(double millis) {
        return String.format(Locale.ROOT, millis < 1 ? "%.2f" : millis < 100 ? "%.1f" : "%,.0f", millis);
    }
}
