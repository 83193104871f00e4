package org.productops.feedback.answer.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.answer.AnswerDraft;
import org.productops.feedback.answer.AnswerService;

/** The answer to a feedback issue. */
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

    private final AnswerService answers;

    protected AnswerResource(AnswerService answers) {
        this.answers = answers;
    }

    /**
     * How far the answer to a feedback issue is, and what could be said. For those who may see the issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @return how far the {@link AnswerJson answer} is
     */
    @GET
    public Response get(@PathParam("issueKey") String issueKey) {
        return Answers.ok(AnswerJson.of(answers.read(issueKey)));
    }

    /**
     * Notes that whoever asked was told. Nothing is sent to anybody. For those who may edit the issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @param body the {@link AnswerBody words} that were said
     * @return how far the {@link AnswerJson answer} is now
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        AnswerBody sent = Requests.body(AnswerBody.class, contentType, body);
        return Answers.created(AnswerJson.of(answers.tell(new AnswerDraft(issueKey, sent.words()))));
    }

    /**
     * Takes back that whoever asked was told, as if it had not been noted: they wait again. For those who may edit the issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @return how far the {@link AnswerJson answer} is now
     */
    @DELETE
    public Response takeBack(@PathParam("issueKey") String issueKey) {
        return Answers.ok(AnswerJson.of(answers.takeBack(issueKey)));
    }

    /**
     * Notes that an answer did not settle it, so that somebody decides on the feedback again. For those who may edit the
     * issue.
     *
     * @param issueKey the key of an issue of the type <em>Feedback</em>
     * @param body the {@link ComeBackBody reason}
     * @return how far the {@link AnswerJson answer} is now
     */
    @POST
    @Path("/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comeBack(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ComeBackBody sent = Requests.body(ComeBackBody.class, contentType, body);
        return Answers.created(AnswerJson.of(answers.comeBack(issueKey, sent.why())));
    }
}
