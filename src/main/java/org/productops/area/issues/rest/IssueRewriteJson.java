package org.productops.area.issues.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.issues.IssueRewriteView;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;

/**
 * Whether issues name their areas as these are called today.
 *
 * @param left the keys of merged areas that issues may still have
 * @param filled whether all issues were looked at since the last field for several areas was made
 * @param job what was begun last; missing if nothing was for long
 */
record IssueRewriteJson(
        @JsonProperty("left") List<String> left,
        @JsonProperty("filled") boolean filled,
        @JsonProperty("job") @JsonInclude(JsonInclude.Include.NON_NULL) JobJson job) {

    static IssueRewriteJson of(IssueRewriteView view, JobTexts texts) {
        return new IssueRewriteJson(
                view.left(),
                view.filled(),
                view.job().map(job -> JobJson.of(job, texts)).orElse(null));
    }
}
