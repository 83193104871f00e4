package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure, for one person.
 *
 * @param kind what is missing
 * @param open how often, without those that are excused
 * @param excused how many are
 * @param total how many there are of that which can have the gap
 * @param countedOn the day on which issues were counted; empty if it is known without, or not yet counted
 * @param known whether it is known at all
 */
public record CoverageFigureView(
        CoverageKind kind, int open, int excused, int total, Optional<LocalDate> countedOn, boolean known) {}
