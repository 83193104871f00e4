package org.productops.feedback.loop;

import java.util.Collection;
import java.util.List;

/** A store in memory; the real one is tested on real databases. */
public final class InMemoryLoopStore implements LoopStore {

    private List<LoopPoint> rows = List.of();

    @Override
    public List<LoopPoint> all() {
        return rows;
    }

    @Override
    public void replace(Collection<LoopPoint> points) {
        rows = List.copyOf(points);
    }
}
