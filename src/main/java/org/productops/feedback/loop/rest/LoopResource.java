package org.productops.feedback.loop.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.productops.common.job.JobTexts;
import org.productops.common.job.rest.JobJson;
import org.productops.common.rest.Answers;
import org.productops.feedback.loop.LoopCountingService;
import org.productops.feedback.loop.LoopFilter;
import org.productops.feedback.loop.LoopService;
import org.productops.feedback.loop.LoopTexts;

/** How fast feedback gets on, and how iterative what is built because of it is. */
@Produces(MediaType.APPLICATION_JSON)
public class LoopResource {

    private final LoopService loops;
    private final LoopCountingService counting;
    private final LoopTexts texts;
    private final JobTexts jobs;

    protected LoopResource(LoopService loops, LoopCountingService counting, LoopTexts texts, JobTexts jobs) {
        this.loops = loops;
        this.counting = counting;
        this.texts = texts;
        this.jobs = jobs;
    }

    /**
     * The figures, of the projects that the caller may see.
     *
     * @param project the key of a project; all if it is not sent
     * @param area the key of an area, with all below it; {@code -} for what has no area; all if it is not sent
     * @param issue the key of a delivery issue; all if it is not sent
     * @param months how many months, this one too: 3, 6, 12 or 24; 12 if it is not sent
     * @return the {@link LoopJson figures}
     */
    @GET
    public Response figures(
            @QueryParam("project") String project,
            @QueryParam("area") String area,
            @QueryParam("issue") String issue,
            @QueryParam("months") String months) {
        LoopFilter filter = new LoopFilter(text(project), text(area), text(issue), LoopFilter.months(text(months)));
        return Answers.ok(LoopJson.of(loops.read(filter), texts));
    }

    /**
     * Begins to count now, as a job. For administrators.
     *
     * @return the {@link JobJson job}; the one that is at it if there is one already
     */
    @POST
    @Path("/counts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response count() {
        return Answers.created(JobJson.of(counting.start(), jobs));
    }

    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }
}
