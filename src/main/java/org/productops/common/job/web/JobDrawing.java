package org.productops.common.job.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.JobState;
import org.productops.common.job.JobTexts;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageToken;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Shows on any page how far a job is. The page depends on the web-resource {@code job}. */
@Named
public class JobDrawing {

    private static final Template<View> TEMPLATE = new Template<>("common/job.vm", View.class);
    private static final String STOP = "stop-job";

    private final JobService jobs;
    private final JobTexts texts;
    private final Templates templates;

    @Inject
    public JobDrawing(JobService jobs, JobTexts texts, Templates templates) {
        this.jobs = jobs;
        this.texts = texts;
        this.templates = templates;
    }

    record View(
            long id,
            String title,
            String message,
            JobState state,
            boolean going,
            int done,
            int total,
            PageToken token,
            String page,
            String stop) {}

    /**
     * The HTML of a job's progress. Without a script people reload it; with one it follows the job, and loads the page anew
     * when the job is done.
     *
     * @param page that shows it, from the context path on; its form comes there, for {@link #stopIfAsked}
     */
    public String html(Job job, PageToken token, String page) {
        return templates.render(
                TEMPLATE,
                new View(
                        job.id(),
                        texts.title(job),
                        texts.message(job),
                        job.state(),
                        job.state().isGoing(),
                        job.done(),
                        job.total(),
                        token,
                        page,
                        STOP));
    }

    /** Stops the job if that is what the form of {@link #html} asks for, and says whether it was. */
    public boolean stopIfAsked(PageRequest request) {
        request.id(STOP).ifPresent(jobs::cancel);
        return request.id(STOP).isPresent();
    }
}
