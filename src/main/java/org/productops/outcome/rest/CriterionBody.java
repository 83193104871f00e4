package org.productops.outcome.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.outcome.CriterionDraft;

/**
 * What a caller sends to define a success criterion.
 *
 * @param measure needed: what is measured
 * @param baseline what the measure says before the build
 * @param target needed: what it is to say
 * @param reviewOn needed: the {@link java.time.LocalDate day} on which somebody looks; not in the past where it is a new one
 * @param reviewer needed: who is asked then, as they log in
 * @param link where the measure is seen
 */
record CriterionBody(
        @JsonProperty("measure") String measure,
        @JsonProperty("baseline") String baseline,
        @JsonProperty("target") String target,
        @JsonProperty("reviewOn") String reviewOn,
        @JsonProperty("reviewer") String reviewer,
        @JsonProperty("link") String link)
        implements JsonBody {

    CriterionDraft draft() {
        return new CriterionDraft(measure, baseline, target, reviewOn, reviewer, link);
    }
}
