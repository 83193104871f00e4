package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.store.Locks;

/** Lets administrators have issues counted at once, who would else wait for the night. */
@JiraComponent
public class IssueCountingService {

    /** Jobs that count, of which one is at work at a time. */
    static final String KIND = "coverage-issues";

    private static final String LOCK = "area.coverage.counting";

    private final Access access;
    private final IssueCounts counts;
    private final IssueCounting counting;
    private final JobService jobs;
    private final Locks locks;

    @Inject
    public IssueCountingService(
            Access access, IssueCounts counts, IssueCounting counting, JobService jobs, Locks locks) {
        this.access = access;
        this.counts = counts;
        this.counting = counting;
        this.jobs = jobs;
        this.locks = locks;
    }

    /** Whether the caller may have issues counted, and there is a field by which they can be. */
    public boolean mayStart() {
        return access.isAdministrator() && counts.isReady();
    }

    /**
     * Begins to count.
     *
     * @return the job; the one that is at it if there is one already
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     * @throws InvalidException if there is no field for areas yet
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Job start() {
        access.requireAdministrator();
        if (!counts.isReady()) {
            throw InvalidException.general(Message.of("productops.coverage.count.no-field"));
        }
        return locks.holding(
                LOCK, () -> latest().filter(job -> job.state().isGoing()).orElseGet(this::begin));
    }

    private Job begin() {
        return jobs.start(KIND, Message.of("productops.coverage.count.job"), progress -> {
            counting.count(progress);
            return Message.of("productops.coverage.count.done");
        });
    }

    /** The job that was begun last, for all who may use the product; empty if none was in the last weeks. */
    public Optional<Job> latest() {
        access.requireUser();
        return jobs.latestOf(KIND);
    }
}
