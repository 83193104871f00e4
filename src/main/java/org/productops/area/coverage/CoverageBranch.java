package org.productops.area.coverage;

import org.productops.area.Area;

/**
 * A piece of the map of the product: an area with all below it, or an area alone.
 *
 * @param area the area
 * @param itself whether the area alone is meant, because what is below it has pieces of its own
 * @param opens whether there are areas in use below it, on a map of their own
 * @param openIssues how many issues are open there
 * @param areas how many areas in use there are
 * @param gaps how many of them have the gap, without those that are excused
 */
public record CoverageBranch(Area area, boolean itself, boolean opens, long openIssues, int areas, int gaps) {}
