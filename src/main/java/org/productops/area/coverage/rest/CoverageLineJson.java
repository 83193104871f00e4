package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.area.coverage.CoverageFigureTexts;

/**
 * How a figure was in the last three months, of all projects, as a line to be drawn.
 *
 * @param points the corners, as a {@code polyline} of SVG has them, in an area of 120 by 32: from left to right the days,
 *     upwards how often something was missing
 * @param text what it shows, in the caller's language
 */
record CoverageLineJson(@JsonProperty("points") String points, @JsonProperty("text") String text) {

    static CoverageLineJson of(CoverageFigureTexts.Course course) {
        return new CoverageLineJson(course.points(), course.text());
    }
}
