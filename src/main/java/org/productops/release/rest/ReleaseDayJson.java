package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.release.progress.ReleaseDay;

/**
 * How far all issues of a release were on a day.
 *
 * @param day the {@link java.time.LocalDate day}, in universal time
 * @param issues how many issues it had
 * @param resolved how many were resolved
 * @param ready how many were resolved with nothing that held them up
 * @param mandatoryOpen how many mandatory items were open
 * @param overridden how many checklists were passed without their mandatory items
 */
record ReleaseDayJson(
        @JsonProperty("day") String day,
        @JsonProperty("issues") int issues,
        @JsonProperty("resolved") int resolved,
        @JsonProperty("ready") int ready,
        @JsonProperty("mandatoryOpen") int mandatoryOpen,
        @JsonProperty("overridden") int overridden) {

    static ReleaseDayJson of(ReleaseDay day) {
        return new ReleaseDayJson(
                day.day().toString(), day.issues(), day.resolved(), day.ready(), day.mandatoryOpen(), day.overridden());
    }
}
