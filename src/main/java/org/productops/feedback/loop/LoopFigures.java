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
        points = all.stream()
                .collect(Collectors.groupingBy(
                        LoopPoint::measure, () -> new EnumMap<>(LoopMeasure.class), Collectors.toUnmodifiableList()));
        size = all.size();
    }

    List<LoopPoint> of(LoopMeasure measure) {
        return points.getOrDefault(measure, List.of());
    }

    long bytes() {
        return BYTES * size;
    }
}
