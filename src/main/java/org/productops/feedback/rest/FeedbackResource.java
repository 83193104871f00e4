package org.productops.feedback.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;

/** The feedback of an issue of the type <em>Feedback</em>. */
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {

    private final FeedbackService feedback;
    private final FeedbackTexts texts;

    protected FeedbackResource(FeedbackService feedback, FeedbackTexts texts) {
        this.feedback = feedback;
        this.texts = texts;
    }

    /**
     * The feedback of an issue. For those who may see the issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @return what is {@link FeedbackJson recorded}
     */
    @GET
    public Response get(@PathParam("issueKey") String issueKey) {
        return answer(feedback.read(issueKey));
    }

    /**
     * Records feedback, or changes what is recorded. The version of what is not recorded yet is 0. For those who may edit
     * the issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @param body the {@link FeedbackBody feedback} as it is to be
     * @return what is {@link FeedbackJson recorded} now
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        FeedbackBody sent = Requests.body(FeedbackBody.class, contentType, body);
        return answer(feedback.save(issueKey, Requests.version(ifMatch), sent.draft()));
    }

    private Response answer(FeedbackView view) {
        return Answers.ok(texts.json(view), view.version());
    }
}
