package org.productops.area.issues;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;

/** Whether issues name their areas as these are called today: everybody may know, and administrators may see to it. */
@JiraComponent
public class IssueRewriteService {

    /** Jobs over issues, of which one is at work at a time. */
    static final String KIND = "area-issues";

    private static final Message ALL = Message.of("productops.issues.job-all");

    private final Access access;
    private final AreaLibrary library;
    private final IssueRewriting rewriting;
    private final JobService jobs;

    @Inject
    public IssueRewriteService(Access access, AreaLibrary library, IssueRewriting rewriting, JobService jobs) {
        this.access = access;
        this.library = library;
        this.rewriting = rewriting;
        this.jobs = jobs;
    }

    /**
     * How things stand, for administrators.
     *
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     */
    public IssueRewriteView view() {
        access.requireAdministrator();
        return new IssueRewriteView(List.copyOf(rewriting.left()), rewriting.isFilled(), jobs.latestOf(KIND));
    }

    /**
     * Begins to bring all issues up to date.
     *
     * @return the job; the one that is at it if there is one already
     * @throws org.productops.common.error.NotPermittedException if the caller does not administer the product
     * @throws org.productops.common.error.BusyException if the server has too much to do
     */
    public Job startAll() {
        access.requireAdministrator();
        return atWork().filter(job -> job.title().equals(ALL)).orElseGet(this::begin);
    }

    private Job begin() {
        return jobs.start(KIND, ALL, progress -> text(() -> rewriting.ofAll(progress)));
    }

    /** Begins with the issues of an area that was just merged by the user who makes this request, who was let. */
    void startMerged(Area merged, Area into) {
        access.requireUser();
        jobs.start(
                KIND,
                Message.of("productops.issues.job-merged", merged.name(), into.name()),
                progress -> text(() -> rewriting.ofMergedAreas(progress)));
    }

    /** Whoever is at it looks for what is left before it ends; and what it misses is done within the hour. */
    private static Message text(Supplier<Rewritten> work) {
        try {
            return work.get().text();
        } catch (BusyException e) {
            return Message.of("productops.issues.elsewhere");
        }
    }

    /**
     * The keys by which issues of an area still name it, though they are those of areas that were merged into it; for
     * all who may use the product.
     */
    public List<String> left(Area area) {
        access.requireUser();
        List<String> keys = library.tree().keys(area);
        if (keys.size() == 1) {
            return List.of();
        }
        Set<String> left = rewriting.left();
        return keys.stream().filter(left::contains).filter(rewriting::isNamed).toList();
    }

    /** The job that was begun last, if it is at work; for all who may use the product. */
    public Optional<Job> atWork() {
        access.requireUser();
        return jobs.latestOf(KIND).filter(job -> job.state().isGoing());
    }
}
