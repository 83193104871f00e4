package org.productops.outcome;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;

/**
 * Which criteria are shown.
 *
 * @param area of this area or below; empty for any
 * @param projectKey of this project; empty for any
 * @param standings which stand like one of these
 * @param query what a store can find
 */
record OutcomeFilter(Optional<Area> area, String projectKey, Set<CriterionStanding> standings, CriterionQuery query) {

    OutcomeFilter {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(projectKey, "projectKey");
        standings = Set.copyOf(standings);
        Objects.requireNonNull(query, "query");
    }
}
