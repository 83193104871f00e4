package org.productops.feedback.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.job.JobService;
import org.productops.common.search.IssueIndexService;

/** Whether searches know of all feedback, for administrators, who may see to it. */
@JiraComponent
public class FeedbackIndexService extends IssueIndexService {

    @Inject
    public FeedbackIndexService(Access access, FeedbackIndexing indexing, JobService jobs) {
        super(FeedbackIndex.NAME, Message.of("productops.feedback.search.job"), access, indexing, jobs);
    }
}
