package org.productops.feedback.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Json;
import org.productops.feedback.FeedbackService;
import org.productops.feedback.FeedbackView;

/** The feedback of an issue of the type <em>Feedback</em>. */
@Path("/issues/{issueKey}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class FeedbackResource {

    private final FeedbackService service;
    private final FeedbackAnswers answers;

    @Inject
    public FeedbackResource(FeedbackService service, FeedbackAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    /** What is recorded; version 0 if nothing is. */
    @GET
    public Response read(@PathParam("issueKey") String issueKey) {
        return answer(service.read(issueKey));
    }

    /** Records feedback, or changes what is recorded; {@code If-Match} names the version that was read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(
            @PathParam("issueKey") String issueKey, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        long version = Answers.version(ifMatch);
        FeedbackInputJson input = Json.read(body, FeedbackInputJson.class);
        return answer(service.save(issueKey, input.input(), version));
    }

    private Response answer(FeedbackView view) {
        return Answers.ok(answers.json(view), view.version());
    }
}
