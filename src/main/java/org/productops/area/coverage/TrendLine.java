package org.productops.area.coverage;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;

/**
 * The course of a figure as a line, drawn without colours: from left to right the days, from the bottom, which is zero,
 * upwards how often something was missing.
 *
 * @param points the corners of the line, as SVG has them
 * @param text what it shows, for those who do not see it
 */
public record TrendLine(String points, Message text) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int EDGE = 2;

    /** The line of the days of one figure in their order; empty if they are no line yet. */
    public static Optional<TrendLine> of(List<CoverageDay> days, ProductDates dates) {
        if (days.size() < 2) {
            return Optional.empty();
        }
        CoverageDay first = days.get(0);
        CoverageDay last = days.get(days.size() - 1);
        double length = ChronoUnit.DAYS.between(first.day(), last.day());
        int most = Math.max(1, days.stream().mapToInt(CoverageDay::open).max().orElse(1));
        String points = days.stream()
                .map(day -> point(ChronoUnit.DAYS.between(first.day(), day.day()) / length, (double) day.open() / most))
                .collect(Collectors.joining(" "));
        return Optional.of(new TrendLine(
                points,
                Message.of(
                        "productops.coverage.trend.line",
                        first.open(),
                        dates.day(first.day()),
                        last.open(),
                        dates.day(last.day()))));
    }

    private static String point(double along, double up) {
        return String.format(
                Locale.ROOT, "%.1f,%.1f", EDGE + along * (WIDTH - 2 * EDGE), HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE));
    }
}
