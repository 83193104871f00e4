package org.productops.common.search;

import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.issue.IssuePass;
import org.productops.common.job.Job;
import org.productops.common.job.JobProgress;
import org.productops.common.job.JobService;

/** Whether searches know what a feature knows of issues, for administrators, who may see to it. */
public abstract class IssueIndexService {

    private final IssueIndexName name;
    private final Message title;
    private final Access access;
    private final IssueIndexing indexing;
    private final JobService jobs;

    /** @param title what the job over all issues is called, of which one is at work at a time */
    protected IssueIndexService(
            IssueIndexName name, Message title, Access access, IssueIndexing indexing, JobService jobs) {
        this.name = name;
        this.title = title;
        this.access = access;
        this.indexing = indexing;
        this.jobs = jobs;
    }

    /**
     * How things stand.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public final IssueIndexView view() {
        access.requireAdministrator();
        return new IssueIndexView(indexing.isUpToDate(), jobs.latestOf(name.work()));
    }

    /**
     * Begins to look at all issues.
     *
     * @return the job; the one that is at it if there is one already
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     * @throws BusyException if the server has too much to do
     */
    public final Job start() {
        access.requireAdministrator();
        return jobs.latestOf(name.work())
                .filter(job -> job.state().isGoing())
                .orElseGet(() -> jobs.start(name.work(), title, this::text));
    }

    private Message text(JobProgress progress) {
        try {
            IssuePass pass = indexing.ofAll(progress);
            return pass.failed() == 0
                    ? Message.of("productops.common.search.done", pass.changed())
                    : Message.of(
                            "productops.common.search.done-but",
                            pass.changed(),
                            pass.failed(),
                            String.join(", ", pass.names()));
        } catch (BusyException e) {
            return Message.of("productops.common.search.elsewhere");
        }
    }
}
