package org.productops.area;

import java.util.List;
import java.util.Optional;

/**
 * Which area a text names.
 *
 * @param area the one that is meant; empty if it is none, or not clear which
 * @param ambiguous whether several areas have that name
 * @param candidates where none is meant, the first of those that have that name, or else of those that are like it
 */
public record AreaMatch(Optional<Area> area, boolean ambiguous, List<Area> candidates) {

    public AreaMatch {
        candidates = List.copyOf(candidates);
    }
}
