package org.productops.readiness.search;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;

/** Whether searches know how far issues are, for administrators, who may see to it. */
@JiraComponent
public class ReadinessIndexService {

    /** Jobs over all issues, of which one is at work at a time. */
    static final String KIND = "readiness-search";

    private final Access access;
    private final ReadinessIndexing indexing;
    private final JobService jobs;

    @Inject
    public ReadinessIndexService(Access access, ReadinessIndexing indexing, JobService jobs) {
        this.access = access;
        this.indexing = indexing;
        this.jobs = jobs;
    }

    /**
     * How things stand.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public ReadinessIndexView view() {
        access.requireAdministrator();
        return new ReadinessIndexView(indexing.isUpToDate(), jobs.latestOf(KIND));
    }

    /**
     * Begins to look at all issues.
     *
     * @return the job; the one that is at it if there is one already
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     * @throws BusyException if the server has too much to do
     */
    public Job start() {
        access.requireAdministrator();
        return jobs.latestOf(KIND)
                .filter(job -> job.state().isGoing())
                .orElseGet(() -> jobs.start(KIND, Message.of("productops.readiness.search.job"), this::text));
    }

    private Message text(JobProgress progress) {
        try {
            IssuePass pass = indexing.ofAll(progress);
            return pass.failed() == 0
                    ? Message.of("productops.readiness.search.done", pass.changed())
                    : Message.of(
                            "productops.readiness.search.done-but",
                            pass.changed(),
                            pass.failed(),
                            String.join(", ", pass.names()));
        } catch (BusyException e) {
            return Message.of("productops.readiness.search.elsewhere");
        }
    }
}
