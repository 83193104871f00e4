package org.productops.feedback.evidence.rest;

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
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.CreatedFeedback;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceService;

/** Who asks for an issue, and the feedback that is evidence for it. */
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private static final int MOST = 100;

    private final DemandService demand;
    private final EvidenceService evidence;
    private final FeedbackCreation creation;

    protected EvidenceResource(DemandService demand, EvidenceService evidence, FeedbackCreation creation) {
        this.demand = demand;
        this.evidence = evidence;
        this.creation = creation;
    }

    /**
     * Who asks for an issue. It says how much feedback there is, from which organisations and segments, what they were worth
     * when they spoke, how important it is to them, and when it was heard. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param limit how many links to list; {@value LinkedFeedback#SHOWN} if it is not sent, and more than {@value #MOST}
     *     count as {@value #MOST}
     * @return the {@link DemandJson demand}
     */
    @GET
    public Response get(@PathParam("issueKey") String issueKey, @QueryParam("limit") String limit) {
        int most = Paging.parse(null, limit, LinkedFeedback.SHOWN, MOST).limit();
        return Answers.ok(DemandJson.of(demand.read(issueKey, most)));
    }

    /**
     * Creates feedback that is evidence for the issue, in one go. For those who may link the issue and create issues in the
     * project of the feedback.
     *
     * @param issueKey the key of the issue that is to be built
     * @param body the {@link NewEvidenceBody feedback}
     * @return the {@link CreatedFeedbackJson issue} that was made of it
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        VisibleIssue issue = demand.openToAdd(issueKey);
        NewEvidenceBody sent = Requests.body(NewEvidenceBody.class, contentType, body);
        CreatedFeedback created = creation.create(sent.feedback(List.of(issue.id())));
        return Answers.created(new CreatedFeedbackJson(created.issueId(), created.issueKey()));
    }

    /**
     * Links feedback to the issue, or says how important it is to those who gave it. For those who may link one of the two
     * issues.
     *
     * @param issueKey the key of the issue that is to be built
     * @param feedbackKey the key of a feedback issue
     * @param body the {@link EvidenceBody importance}
     * @return the {@link EvidenceJson link} as it is now
     */
    @PUT
    @Path("/{feedbackKey}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(
            @PathParam("issueKey") String issueKey,
            @PathParam("feedbackKey") String feedbackKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        EvidenceBody sent = Requests.body(EvidenceBody.class, contentType, body);
        return Answers.ok(EvidenceJson.of(feedbackKey, issueKey, evidence.link(feedbackKey, issueKey, sent.checked())));
    }

    /**
     * Takes the link between feedback and the issue back. For those who may link one of the two issues.
     *
     * @param issueKey the key of the issue that is to be built
     * @param feedbackKey the key of a feedback issue
     */
    @DELETE
    @Path("/{feedbackKey}")
    public Response unlink(@PathParam("issueKey") String issueKey, @PathParam("feedbackKey") String feedbackKey) {
        evidence.unlink(feedbackKey, issueKey);
        return Response.noContent().build();
    }
}
