package org.productops.common.job.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.job.JobTexts;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;

/** Long work: how far it is, and the way to stop it. */
@Produces(MediaType.APPLICATION_JSON)
public class JobResource {

    private final JobService jobs;
    private final JobTexts texts;

    protected JobResource(JobService jobs, JobTexts texts) {
        this.jobs = jobs;
        this.texts = texts;
    }

    /**
     * The last 100 jobs, the newest first. Administrators see everybody's, others their own.
     *
     * @return a part of the {@link SliceJson list} of {@link JobJson jobs}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Slice<Job> slice = Slice.of(jobs.latest(), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(job -> JobJson.of(job, texts))));
    }

    /**
     * One job. For who wanted it, and for administrators.
     *
     * @param id the job's number
     * @return the {@link JobJson job}
     */
    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") long id) {
        return Answers.ok(JobJson.of(jobs.get(id), texts));
    }

    /**
     * Stops a job; what it has written is taken back, unless it says otherwise when it ends. It stops a moment later, wherever it runs, and one that is done by
     * then stays done. For who wanted it, and for administrators.
     *
     * @param id the job's number
     * @return the {@link JobJson job} as it was
     */
    @DELETE
    @Path("/{id}")
    public Response cancel(@PathParam("id") long id) {
        return Answers.ok(JobJson.of(jobs.cancel(id), texts));
    }
}
