package org.productops.feedback.loop;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Some of what was counted: of projects, areas and months. */
final class LoopScope {

    /** So many issues are opened from a figure: an address may be only so long. */
    static final int MOST_ISSUES = 250;

    private final LoopFigures figures;
    private final YearMonth from;
    private final YearMonth last;
    private final Predicate<LoopPoint> within;

    LoopScope(LoopFigures figures, YearMonth from, YearMonth last, Predicate<LoopPoint> within) {
        this.figures = figures;
        this.from = from;
        this.last = last;
        this.within = within;
    }

    /** What of it fulfils a condition as well. */
    LoopScope with(Predicate<LoopPoint> narrower) {
        return new LoopScope(figures, from, last, within.and(narrower));
    }

    /** What was counted so. */
    List<LoopPoint> points(LoopMeasure measure) {
        return figures.of(measure).stream()
                .filter(point -> !point.month().isBefore(from))
                .filter(within)
                .toList();
    }

    TimeFigure time(LoopMeasure measure) {
        List<LoopPoint> points = points(measure);
        int[] all = sorted(points);
        Map<YearMonth, List<LoopPoint>> byMonth = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(last); month = month.plusMonths(1)) {
            byMonth.put(month, new ArrayList<>());
        }
        points.forEach(point -> byMonth.get(point.month()).add(point));
        return new TimeFigure(
                measure,
                points.size(),
                median(all),
                ninetieth(all),
                byMonth.entrySet().stream()
                        .map(month -> new TimeFigure.MonthFigure(
                                month.getKey(),
                                month.getValue().size(),
                                median(sorted(month.getValue())),
                                issues(month.getValue(), true)))
                        .toList(),
                issues(points, true));
    }

    OptionalInt median(LoopMeasure measure) {
        return median(sorted(points(measure)));
    }

    /** Days of projects, however many areas and issues each was of. */
    int releases(LoopMeasure measure) {
        return days(points(measure)).size();
    }

    private static Set<List<Long>> days(List<LoopPoint> points) {
        Set<List<Long>> days = new HashSet<>();
        points.forEach(point -> days.add(List.of(point.projectId(), (long) point.amount())));
        return days;
    }

    ShareFigure ofReleases(ShareKind kind, LoopMeasure measure) {
        List<LoopPoint> points = points(measure);
        return new ShareFigure(kind, days(points).size(), releases(LoopMeasure.RELEASE), issues(points, false));
    }

    ShareFigure rework() {
        List<LoopPoint> points = points(LoopMeasure.REWORKED);
        return new ShareFigure(
                ShareKind.REWORK, points.size(), points(LoopMeasure.DELIVERED).size(), issues(points, false));
    }

    ShareFigure cameBack() {
        List<LoopPoint> points = points(LoopMeasure.CAME_BACK);
        return new ShareFigure(
                ShareKind.CAME_BACK, points.size(), points(LoopMeasure.TOLD).size(), issues(points, true));
    }

    /** @param whole how many open issues there are */
    ShareFigure open(ShareKind kind, LoopMeasure measure, int whole) {
        List<LoopPoint> points = points(measure);
        // Counted a little earlier than the whole, and of issues that the reader may not see.
        return new ShareFigure(kind, points.size(), Math.max(whole, points.size()), issues(points, false));
    }

    /** The delivery issues that releases had, those of the latest months first. */
    List<Long> released() {
        return issues(points(LoopMeasure.RELEASE), false);
    }

    /** The feedback that is linked to what is built, that of the latest months first. */
    List<Long> linked() {
        return issues(points(LoopMeasure.LINK), true);
    }

    private static List<Long> issues(List<LoopPoint> points, boolean feedback) {
        Set<Long> ids = new LinkedHashSet<>();
        points.stream()
                .sorted(Comparator.comparing(LoopPoint::month).reversed())
                .map(point -> feedback ? point.feedbackId() : point.deliveryId())
                .filter(id -> id > 0)
                .forEach(ids::add);
        return ids.stream().limit(MOST_ISSUES).toList();
    }

    private static int[] sorted(List<LoopPoint> points) {
        return points.stream().mapToInt(LoopPoint::amount).sorted().toArray();
    }

    /** Half of them are as large or smaller. */
    static OptionalInt median(int[] sorted) {
        if (sorted.length == 0) {
            return OptionalInt.empty();
        }
        int middle = sorted.length / 2;
        return OptionalInt.of(
                sorted.length % 2 == 1 ? sorted[middle] : (int) (((long) sorted[middle - 1] + sorted[middle]) / 2));
    }

    /** Nine of ten are as large or smaller. */
    static OptionalInt ninetieth(int[] sorted) {
        return sorted.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(sorted[(int) Math.ceil(0.9 * sorted.length) - 1]);
    }

    /** All measures' points, for finding out what there is. */
    Stream<LoopPoint> all() {
        return Stream.of(LoopMeasure.values()).flatMap(measure -> points(measure).stream());
    }
}
