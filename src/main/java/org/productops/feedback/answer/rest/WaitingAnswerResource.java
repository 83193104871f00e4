package org.productops.feedback.answer.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.feedback.answer.AnswerFilter;
import org.productops.feedback.answer.AnswerTemplateService;
import org.productops.feedback.answer.AnswerTemplateView;
import org.productops.feedback.answer.WaitingAnswerService;

/** Those who still wait for an answer, and the words of projects for them. */
@Produces(MediaType.APPLICATION_JSON)
public class WaitingAnswerResource {

    private final WaitingAnswerService waiting;
    private final AnswerTemplateService templates;

    protected WaitingAnswerResource(WaitingAnswerService waiting, AnswerTemplateService templates) {
        this.waiting = waiting;
        this.templates = templates;
    }

    /**
     * Those who still wait, who wait longest first, as far as the caller may see their feedback.
     *
     * @param project the key of a project; all if it is not sent
     * @param area the key of an area, with all below it; all if it is not sent
     * @param delivery the key of a delivery issue; all if it is not sent
     * @param organisation words that the name of the organisation has; all if it is not sent
     * @param overdue {@link Boolean whether} only those are meant that have waited too long; all if it is not sent
     * @return a part of the {@link SliceJson list} of {@link WaitingAnswerJson those who wait}
     */
    @GET
    public Response waiting(
            @QueryParam("project") String project,
            @QueryParam("area") String area,
            @QueryParam("delivery") String delivery,
            @QueryParam("organisation") String organisation,
            @QueryParam("overdue") String overdue,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        AnswerFilter filter = new AnswerFilter(
                text(project),
                text(area),
                text(delivery),
                text(organisation),
                Requests.flag("overdue", overdue),
                false);
        return Answers.ok(SliceJson.of(waiting.waiting(filter, SliceJson.paging(start, limit))
                .waiting()
                .map(WaitingAnswerJson::of)));
    }

    private static String text(String sent) {
        return Objects.requireNonNullElse(sent, "").strip();
    }

    /**
     * The words of a project's answers. For those who may see the project.
     *
     * @param projectKey the key of a project
     * @return the {@link AnswerTemplateJson words}
     */
    @GET
    @Path("/templates/{projectKey}")
    public Response template(@PathParam("projectKey") String projectKey) {
        return answer(templates.read(projectKey));
    }

    /**
     * Changes the words of a project's answers. The version of what was never changed is 0. For those who administer the
     * project or the product.
     *
     * @param projectKey the key of a project
     * @param body the {@link AnswerTemplateBody words} as they are to be
     * @return the {@link AnswerTemplateJson words} as they are now
     */
    @PUT
    @Path("/templates/{projectKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeTemplate(
            @PathParam("projectKey") String projectKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        AnswerTemplateBody sent = Requests.body(AnswerTemplateBody.class, contentType, body);
        return answer(templates.save(projectKey, Requests.version(ifMatch), sent.draft()));
    }

    private static Response answer(AnswerTemplateView view) {
        return Answers.ok(AnswerTemplateJson.of(view), view.version());
    }
}
