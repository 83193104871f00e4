package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;

/** Lets administrators have loops counted now. */
@JiraComponent
public class LoopCountingService {

    private static final String KIND = "feedback-loop";

    private final LoopCounting counting;
    private final JobService jobs;
    private final Access access;

    @Inject
    public LoopCountingService(LoopCounting counting, JobService jobs, Access access) {
        this.counting = counting;
        this.jobs = jobs;
        this.access = access;
    }

    /** Whether the user who makes this request may begin. */
    public boolean mayStart() {
        return access.isAdministrator();
    }

    /**
     * Begins to count, unless somebody has begun already.
     *
     * @return the job; the one that is at it if there is one
     * @throws org.productops.common.error.NotPermittedException if the user is no administrator
     */
    public Job start() {
        access.requireAdministrator();
        Optional<Job> going = jobs.latestOf(KIND).filter(job -> job.state().isGoing());
        return going.orElseGet(() -> jobs.start(KIND, Message.of("productops.answer.loop.counting.title"), progress -> {
            counting.count(progress);
            return Message.of("productops.answer.loop.counting.done");
        }));
    }

    /** The job that was begun last, for those who may begin one; empty for others, and if none was in the last weeks. */
    public Optional<Job> latest() {
        return mayStart() ? jobs.latestOf(KIND) : Optional.empty();
    }
}
