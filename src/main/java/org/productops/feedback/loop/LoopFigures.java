package org.productops.feedback.loop;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that was counted, in memory. */
final class LoopFigures {

    /** About so much a point takes. */
    private static final long BYTES = 64;

    private final Map<LoopMeasure, List<LoopPoint>> points;
    private final int size;

    LoopFigures(Collection<LoopPoint> all) {
        points = new EnumMap<>(
                all.stream().collect(Collectors.groupingBy(LoopPoint::measure, Collectors.toUnmodifiableList())));
        size = all.size();
    }

    private LoopFigures(Map<LoopMeasure, List<LoopPoint>> points, int size) {
        this.points = points;
        this.size = size;
    }

    /** Nothing. */
    static LoopFigures none() {
        return new LoopFigures(new EnumMap<>(LoopMeasure.class), 0);
    }

    List<LoopPoint> of(LoopMeasure measure) {
        return points.getOrDefault(measure, List.of());
    }

    long bytes() {
        return BYTES * size;
    }
}
