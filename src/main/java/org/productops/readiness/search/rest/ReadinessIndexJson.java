package org.productops.readiness.search.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.readiness.search.ReadinessIndexView;

/**
 * Whether searches know how far issues are.
 *
 * @param upToDate whether nothing has changed for long that searches do not know
 * @param job what was begun last; missing if nothing was for long
 */
record ReadinessIndexJson(
        @JsonProperty("upToDate") boolean upToDate,
        @JsonProperty("job") @JsonInclude(JsonInclude.Include.NON_NULL) JobJson job) {

    static ReadinessIndexJson of(ReadinessIndexView view, JobTexts texts) {
        return new ReadinessIndexJson(
                view.upToDate(), view.job().map(job -> JobJson.of(job, texts)).orElse(null));
    }
}
