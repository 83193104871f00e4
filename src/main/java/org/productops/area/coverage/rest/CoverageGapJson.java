package org.productops.area.coverage.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageGapView;
import org.productops.area.coverage.Excuse;

/**
 * Something that is missing.
 *
 * @param subject the number of a project or component, the key of a space in lower-case letters, or the key of an area
 * @param name what people call it
 * @param within what it stands in: the project of a component, or the areas above one; may be empty
 * @param key the key of the project, space or area
 * @param weight how far it reaches: issues, areas below, or days
 * @param of how many issues there are in all; 0 where that is not counted
 * @param version what {@code If-Match} asks for when the excuse is changed; 0 if there is none
 * @param reason why it is excused; missing if it is not
 * @param until the {@link LocalDate last day} of that; missing if it is not excused
 */
record CoverageGapJson(
        @JsonProperty("subject") String subject,
        @JsonProperty("name") String name,
        @JsonProperty("within") String within,
        @JsonProperty("key") String key,
        @JsonProperty("weight") long weight,
        @JsonProperty("of") long of,
        @JsonProperty("version") long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("reason") String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("until") String until) {

    static CoverageGapJson of(CoverageGapView view) {
        CoverageGap gap = view.gap();
        return new CoverageGapJson(
                gap.subject(),
                gap.name(),
                gap.within(),
                gap.key(),
                gap.weight(),
                gap.of(),
                view.excuse().map(Excuse::version).orElse(0L),
                view.excuse().map(Excuse::reason).orElse(null),
                view.excuse().map(Excuse::until).map(LocalDate::toString).orElse(null));
    }
}
