package org.productops.area.issues.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.area.issues.IssueRewriteService;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.rest.Answers;

/** Whether issues name their areas as these are called today, for administrators. */
@Produces(MediaType.APPLICATION_JSON)
public class IssueRewriteResource {

    private final IssueRewriteService issues;
    private final JobTexts texts;

    protected IssueRewriteResource(IssueRewriteService issues, JobTexts texts) {
        this.issues = issues;
        this.texts = texts;
    }

    /**
     * How things stand with the issues of areas. For administrators.
     *
     * @return the {@link IssueRewriteJson state}
     */
    @GET
    public Response state() {
        return Answers.ok(IssueRewriteJson.of(issues.view(), texts));
    }

    /**
     * Begins to look at the areas of all issues, as a job. For administrators.
     *
     * @return the {@link JobJson job}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start() {
        return Answers.created(JobJson.of(issues.startAll(), texts));
    }
}
