package org.productops.area.coverage;

import java.util.Optional;

/**
 * A gap, for one person.
 *
 * @param gap what is missing
 * @param excuse why that may be; empty if it is not excused
 * @param excusedBy who said so, as people read it; empty if nobody did
 * @param excusable whether the person may excuse it
 * @param mendable whether the person may do what mends it
 */
public record CoverageGapView(
        CoverageGap gap, Optional<Excuse> excuse, String excusedBy, boolean excusable, boolean mendable) {}
