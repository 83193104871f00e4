package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.coverage.CoverageDay;

/**
 * A figure as it was on a day, of all projects.
 *
 * @param day the {@link java.time.LocalDate day}
 * @param open how often something was missing, without those that were excused
 * @param excused how many were
 * @param total how many there were of that which can have the gap
 */
record CoverageDayJson(
        @JsonProperty("day") String day,
        @JsonProperty("open") int open,
        @JsonProperty("excused") int excused,
        @JsonProperty("total") int total) {

    static CoverageDayJson of(CoverageDay figure) {
        return new CoverageDayJson(figure.day().toString(), figure.open(), figure.excused(), figure.total());
    }
}
