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
 * @param asOf the day on which issues were counted, or as of which the spaces of Confluence are known; empty if it rests on
 *     neither, or is not known yet
 * @param known whether it is known at all
 */
public record CoverageFigureView(
        CoverageKind kind, int open, int excused, int total, Optional<LocalDate> asOf, boolean known) {}
