package org.productops.readiness.reading.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.job.JobTexts;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.Texts;
import org.productops.readiness.reading.Reading;
import org.productops.readiness.reading.ReadingService;
import org.productops.readiness.reading.ReadingView;

/** Items of checklists read from where they live in issues. For administrators. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingResource {

    private final ReadingService readings;
    private final JobTexts jobs;
    private final Texts texts;

    protected ReadingResource(ReadingService readings, JobTexts jobs, Texts texts) {
        this.readings = readings;
        this.jobs = jobs;
        this.texts = texts;
    }

    /**
     * The last readings, the newest first. For administrators.
     *
     * @return a part of the {@link SliceJson list} of {@link ReadingJson readings}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Slice<ReadingView> slice = Slice.of(readings.latest(), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(view -> ReadingJson.of(view, jobs, texts))));
    }

    /**
     * Begins to read, as a job, in the caller's name. For administrators.
     *
     * @param body the {@link ReadingBody order}
     * @return the {@link ReadingJson reading}
     */
    @POST
    public Response start(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        ReadingBody sent = Requests.body(ReadingBody.class, contentType, body);
        Reading begun = readings.start(sent.draft(), sent.isTrial());
        return Answers.created(ReadingJson.of(readings.get(begun.id()), jobs, texts));
    }

    /**
     * One reading. For administrators.
     *
     * @param id its number
     * @return the {@link ReadingJson reading}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return Answers.ok(ReadingJson.of(readings.get(id), jobs, texts));
    }
}
