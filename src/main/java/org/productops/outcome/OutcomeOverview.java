package org.productops.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.area.Area;
import org.productops.common.paging.Slice;

/**
 * Criteria across issues, as much of them as one person may see.
 *
 * @param area the area of which they are, with all below it; empty for all
 * @param lines a part of them: by area in the order of the tree, and of each area the earliest review first
 * @param counts how many stand where, of all that the rest of the filter lets through
 * @param groups the same for each area below the one that is looked at
 * @param cut whether there are more than could be looked at
 * @param bets how many unresolved issues have a criterion
 * @param unresolved how many unresolved issues there are; empty if nobody knows, or if more is asked than an area and a project
 */
public record OutcomeOverview(
        Optional<Area> area,
        Slice<Line> lines,
        Map<CriterionStanding, Integer> counts,
        List<Group> groups,
        boolean cut,
        int bets,
        OptionalLong unresolved) {

    public OutcomeOverview {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(lines, "lines");
        counts = Map.copyOf(counts);
        groups = List.copyOf(groups);
        Objects.requireNonNull(unresolved, "unresolved");
    }

    /**
     * A criterion.
     *
     * @param view as the person sees it; without what that person may do
     * @param area where its issue belongs; empty for none
     * @param areaPath the names from the top down to it; empty for none
     */
    public record Line(CriterionView view, Optional<Area> area, String areaPath) {}

    /**
     * How many criteria of an area and all below it stand where.
     *
     * @param area empty for issues in none
     */
    public record Group(Optional<Area> area, Map<CriterionStanding, Integer> counts) {
        public Group {
            counts = Map.copyOf(counts);
        }

        /** All of them. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many stand where. */
    static Map<CriterionStanding, Integer> count(List<CriterionStanding> standings) {
        Map<CriterionStanding, Integer> counts = new EnumMap<>(CriterionStanding.class);
        standings.forEach(standing -> counts.merge(standing, 1, Integer::sum));
        return counts;
    }
}
