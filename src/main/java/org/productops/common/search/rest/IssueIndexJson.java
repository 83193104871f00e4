package org.productops.common.search.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.search.IssueIndexView;

/**
 * Whether searches know what there is to know of issues.
 *
 * @param upToDate whether nothing has changed for long that searches do not know
 * @param job what was begun last; missing if nothing was for long
 */
public record IssueIndexJson(
        @JsonProperty("upToDate") boolean upToDate,
        @JsonProperty("job") @JsonInclude(JsonInclude.Include.NON_NULL) JobJson job) {

    public static IssueIndexJson of(IssueIndexView view, JobTexts texts) {
        return new IssueIndexJson(
                view.upToDate(), view.job().map(job -> JobJson.of(job, texts)).orElse(null));
    }
}
