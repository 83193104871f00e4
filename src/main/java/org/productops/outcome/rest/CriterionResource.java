package org.productops.outcome.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.common.user.PersonNames;
import org.productops.outcome.CriterionReviewService;
import org.productops.outcome.CriterionService;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.CriterionView;
import org.productops.outcome.SuccessCriterion;

/** The success criteria of an issue. */
@Produces(MediaType.APPLICATION_JSON)
public class CriterionResource {

    private final CriterionService criteria;
    private final CriterionReviewService reviews;
    private final CriterionTexts texts;

    protected CriterionResource(CriterionService criteria, CriterionReviewService reviews, CriterionTexts texts) {
        this.criteria = criteria;
        this.reviews = reviews;
        this.texts = texts;
    }

    /**
     * The success criteria of an issue, in the order in which they were agreed. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link CriterionJson criteria}
     */
    @GET
    public Response list(
            @PathParam("issueKey") String issueKey,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = texts.names();
        return Answers.ok(SliceJson.of(Slice.of(criteria.of(issueKey), SliceJson.paging(start, limit))
                .map(view -> CriterionJson.of(view, texts, names))));
    }

    /**
     * A success criterion. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param id the criterion's id
     * @return the {@link CriterionJson criterion}
     */
    @GET
    @Path("/{id : \\d{1,9}}")
    public Response get(@PathParam("issueKey") String issueKey, @PathParam("id") long id) {
        CriterionView view = criteria.find(issueKey, id);
        return Answers.ok(json(view), view.version());
    }

    /**
     * Defines a success criterion; an issue has {@value SuccessCriterion#MOST} at most. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param body the {@link CriterionBody criterion}
     * @return the {@link CriterionJson criterion} as it is now
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        CriterionBody sent = Requests.body(CriterionBody.class, contentType, body);
        CriterionView view = criteria.define(issueKey, sent.draft());
        return Answers.created(json(view), view.version());
    }

    /**
     * Changes what was agreed. The history keeps what it said before, and says whether that was afterwards. For those who
     * may edit the issue.
     *
     * @param issueKey the issue's key
     * @param id the criterion's id
     * @param body the {@link CriterionBody criterion} as it is to be
     * @return the {@link CriterionJson criterion} as it is now
     */
    @PUT
    @Path("/{id : \\d{1,9}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("issueKey") String issueKey,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        CriterionBody sent = Requests.body(CriterionBody.class, contentType, body);
        CriterionView view = criteria.change(issueKey, id, Requests.version(ifMatch), sent.draft());
        return Answers.ok(json(view), view.version());
    }

    /**
     * Says what came out, or corrects that. For the reviewer and the owners of the issue's product area.
     *
     * @param issueKey the issue's key
     * @param id the criterion's id
     * @param body {@link OutcomeReviewBody what} came out
     * @return the {@link CriterionJson criterion} as it is now
     */
    @PUT
    @Path("/{id : \\d{1,9}}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(
            @PathParam("issueKey") String issueKey,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        OutcomeReviewBody sent = Requests.body(OutcomeReviewBody.class, contentType, body);
        CriterionView view = reviews.review(issueKey, id, Requests.version(ifMatch), sent.draft());
        return Answers.ok(json(view), view.version());
    }

    /**
     * Takes a success criterion away that nobody has reviewed yet; the history keeps it. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param id the criterion's id
     */
    @DELETE
    @Path("/{id : \\d{1,9}}")
    public Response remove(
            @PathParam("issueKey") String issueKey,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        criteria.remove(issueKey, id, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    /**
     * What was done with the success criteria of an issue, the newest first. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param start how many to leave out before the first
     * @param limit how many at most
     * @return a part of the {@link SliceJson list} of {@link CriterionChangeJson changes}
     */
    @GET
    @Path("/history")
    public Response history(
            @PathParam("issueKey") String issueKey,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        PersonNames names = texts.names();
        return Answers.ok(SliceJson.of(Slice.of(criteria.history(issueKey), SliceJson.paging(start, limit))
                .map(change -> CriterionChangeJson.of(change, texts, names))));
    }

    private CriterionJson json(CriterionView view) {
        return CriterionJson.of(view, texts, texts.names());
    }
}
