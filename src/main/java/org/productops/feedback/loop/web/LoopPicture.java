package org.productops.feedback.loop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.feedback.loop.TimeFigure;

/**
 * The course of a time as a line through the months in which it was measured; months without any leave a gap. Drawn without
 * colours, from zero upwards.
 *
 * @param lines the corners of each piece of the line, as SVG has them
 * @param dots the months, each with where it stands
 */
record LoopPicture(List<String> lines, List<Dot> dots) {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 56;
    private static final int EDGE = 6;

    /** A month. */
    record Dot(String x, String y) {}

    /** The picture; empty if there are not two months to compare. */
    static Optional<LoopPicture> of(List<TimeFigure.MonthFigure> months) {
        if (months.stream().filter(month -> month.median().isPresent()).count() < 2) {
            return Optional.empty();
        }
        int most = Math.max(
                1,
                months.stream()
                        .mapToInt(month -> month.median().orElse(0))
                        .max()
                        .orElse(1));
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int points = 0;
        for (int i = 0; i <= months.size(); i++) {
            boolean isMeasured = i < months.size() && months.get(i).median().isPresent();
            if (isMeasured) {
                Dot dot = new Dot(
                        number(EDGE + (double) i / Math.max(1, months.size() - 1) * (WIDTH - 2 * EDGE)),
                        number(HEIGHT
                                - EDGE
                                - (double) months.get(i).median().orElseThrow() / most * (HEIGHT - 2 * EDGE)));
                dots.add(dot);
                line.append(line.isEmpty() ? "" : " ")
                        .append(dot.x())
                        .append(',')
                        .append(dot.y());
                points++;
            } else {
                if (points > 1) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                points = 0;
            }
        }
        return Optional.of(new LoopPicture(lines, dots));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
