package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.coverage.CoverageBranch;

/**
 * A piece of the map of the product.
 *
 * @param key the key of the area
 * @param name what people call it
 * @param itself whether the area alone is meant, because what is below it has pieces of its own
 * @param opens whether there are areas in use below it, on a map of their own
 * @param openIssues how many issues were open there when they were counted last
 * @param areas how many areas in use there are
 * @param gaps how many of them have the gap, without those that are excused
 */
record CoverageBranchJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("itself") boolean itself,
        @JsonProperty("opens") boolean opens,
        @JsonProperty("openIssues") long openIssues,
        @JsonProperty("areas") int areas,
        @JsonProperty("gaps") int gaps) {

    static CoverageBranchJson of(CoverageBranch branch) {
        return new CoverageBranchJson(
                branch.area().key(),
                branch.area().name(),
                branch.itself(),
                branch.opens(),
                branch.openIssues(),
                branch.areas(),
                branch.gaps());
    }
}
