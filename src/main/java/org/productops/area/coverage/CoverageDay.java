package org.productops.area.coverage;

import java.time.LocalDate;

/**
 * A figure as it was on a day, of everything that there was.
 *
 * @param day the day, in universal time
 * @param kind what was missing
 * @param open how often, without those that were excused
 * @param excused how many were
 * @param total how many there were of that which can have the gap
 */
public record CoverageDay(LocalDate day, CoverageKind kind, int open, int excused, int total) {}
