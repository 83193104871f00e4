package org.productops.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Calls of one kind, and what they say together. Safe for many threads. */
final class Series {
    private final List<Sample> samples = new ArrayList<>();

    /** Adds a call; its answer is not kept. */
    synchronized void add(Sample sample) {
        samples.add(new Sample(
                sample.status(),
                sample.serverMillis(),
                sample.clientMillis(),
                sample.statements(),
                sample.bytes(),
                null));
    }

    synchronized int calls() {
        return samples.size();
    }

    synchronized long calls(int status) {
        return samples.stream().filter(sample -> sample.status() == status).count();
    }

    /** The longest that a caller waited. */
    synchronized double longestWait() {
        return samples.stream().mapToDouble(Sample::clientMillis).max().orElse(Double.NaN);
    }

    /** The cells of a line: calls, milliseconds of the server and of the client, statements, bytes. */
    synchronized List<String> cells() {
        return List.of(
                String.format(Locale.ROOT, "%,d", samples.size()),
                millis(0.5, Sample::serverMillis),
                millis(0.9, Sample::serverMillis),
                millis(0.5, Sample::clientMillis),
                millis(0.9, Sample::clientMillis),
                whole(sample -> sample.statements()),
                whole(Sample::bytes));
    }

    private String millis(double part, ToDoubleFunction<Sample> value) {
        double[] sorted = samples.stream()
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return "–";
        }
        double found = sorted[(int) Math.ceil(part * sorted.length) - 1];
        return String.format(Locale.ROOT, found < 100 ? "%.1f" : "%,.0f", found);
    }

    /** One number where all calls have it, otherwise the median with the least and the most. */
    private String whole(ToLongFunction<Sample> value) {
        long[] sorted = samples.stream()
                .mapToLong(value)
                .filter(each -> each >= 0)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return "–";
        }
        long most = sorted[sorted.length - 1];
        return sorted[0] == most
                ? String.format(Locale.ROOT, "%,d", most)
                : String.format(Locale.ROOT, "%,d (%,d to %,d)", sorted[(sorted.length - 1) / 2], sorted[0], most);
    }
}
