package org.productops.readiness.search.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.rest.Answers;
import org.productops.common.search.rest.IssueIndexJson;
import org.productops.readiness.search.ReadinessIndexService;

/** Whether searches know how far issues are, for administrators. */
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessIndexResource {

    private final ReadinessIndexService service;
    private final JobTexts texts;

    protected ReadinessIndexResource(ReadinessIndexService service, JobTexts texts) {
        this.service = service;
        this.texts = texts;
    }

    /**
     * How things stand with what searches know of readiness. For administrators.
     *
     * @return the {@link IssueIndexJson state}
     */
    @GET
    public Response state() {
        return Answers.ok(IssueIndexJson.of(service.view(), texts));
    }

    /**
     * Begins to work out how far all issues are, as a job. For administrators.
     *
     * @return the {@link JobJson job}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start() {
        return Answers.created(JobJson.of(service.start(), texts));
    }
}
