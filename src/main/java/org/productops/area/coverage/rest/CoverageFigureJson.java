package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.productops.area.coverage.CoverageDay;
import org.productops.area.coverage.CoverageFigureTexts;
import org.productops.area.coverage.CoverageFigureView;

/**
 * How often something is missing.
 *
 * @param kind {@code project-unmapped}, {@code component-unmapped}, {@code space-unmapped}, {@code issues-without-area},
 *     {@code area-unmapped}, {@code no-owner}, {@code owner-gone}, {@code review-overdue} or {@code area-quiet}
 * @param known whether it is known: what rests on issues is not before they were counted, what rests on spaces not before Confluence has listed them
 * @param open how often, without those that are excused
 * @param excused how many are
 * @param total how many there are of that which can have the gap
 * @param asOf the {@link LocalDate day} on which issues were counted, or as of which the spaces of Confluence are known; missing
 *     if it rests on neither, or is not known yet
 * @param summary how often, and of how many, or why that is not known; in the caller's language
 * @param asOfText as of when that is known, in the caller's language; missing with {@code asOf}
 * @param line how it was in the last three months; missing if that was not asked for, or is no line yet
 */
record CoverageFigureJson(
        @JsonProperty("kind") String kind,
        @JsonProperty("known") boolean known,
        @JsonProperty("open") int open,
        @JsonProperty("excused") int excused,
        @JsonProperty("total") int total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("asOf") String asOf,
        @JsonProperty("summary") String summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("asOfText") String asOfText,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("line") CoverageLineJson line) {

    static CoverageFigureJson of(CoverageFigureView figure, CoverageFigureTexts texts, List<CoverageDay> days) {
        return new CoverageFigureJson(
                figure.kind().id(),
                figure.known(),
                figure.open(),
                figure.excused(),
                figure.total(),
                figure.asOf().map(LocalDate::toString).orElse(null),
                texts.summary(figure),
                texts.asOf(figure).orElse(null),
                texts.course(days).map(CoverageLineJson::of).orElse(null));
    }
}
