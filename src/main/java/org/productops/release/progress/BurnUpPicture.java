package org.productops.release.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The course of a release as a picture: from left to right the days until it is to be out, from the bottom upwards how many
 * issues it has, and how many of them are ready. Drawn without colours; the places are those of SVG.
 *
 * @param scope the corners of the line of all issues
 * @param ready the corners of the line of those that are ready
 * @param area the corners of what is below that line
 * @param most the number at the upper edge
 * @param first the day at the left edge
 * @param last the day at the right edge
 */
public record BurnUpPicture(String scope, String ready, String area, int most, LocalDate first, LocalDate last) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 200;

    /** The picture of days in their order; empty as long as they are no line yet. */
    public static Optional<BurnUpPicture> of(List<ReleaseDay> days, Optional<LocalDate> target) {
        if (days.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = days.get(0).day();
        LocalDate reached = days.get(days.size() - 1).day();
        LocalDate last = target.filter(reached::isBefore).orElse(reached);
        int most = Math.max(1, days.stream().mapToInt(ReleaseDay::issues).max().orElse(1));
        double length = ChronoUnit.DAYS.between(first, last);
        String ready = line(days, first, length, most, ReleaseDay::ready);
        return Optional.of(new BurnUpPicture(
                line(days, first, length, most, ReleaseDay::issues),
                ready,
                point(0, 0) + " " + ready + " " + point(ChronoUnit.DAYS.between(first, reached) / length, 0),
                most,
                first,
                last));
    }

    private static String line(
            List<ReleaseDay> days, LocalDate first, double length, int most, ToIntFunction<ReleaseDay> figure) {
        return days.stream()
                .map(day -> point(
                        ChronoUnit.DAYS.between(first, day.day()) / length, (double) figure.applyAsInt(day) / most))
                .collect(Collectors.joining(" "));
    }

    private static String point(double along, double up) {
        return String.format(Locale.ROOT, "%.1f,%.1f", along * WIDTH, HEIGHT - up * HEIGHT);
    }
}
