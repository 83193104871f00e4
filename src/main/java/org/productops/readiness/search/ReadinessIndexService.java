package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.job.JobService;
import org.productops.common.search.IssueIndexService;

/** Whether searches know how far issues are, for administrators, who may see to it. */
@JiraComponent
public class ReadinessIndexService extends IssueIndexService {

    @Inject
    public ReadinessIndexService(Access access, ReadinessIndexing indexing, JobService jobs) {
        super(ReadinessIndex.NAME, Message.of("productops.readiness.search.job"), access, indexing, jobs);
    }
}
