package org.productops.feedback.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;

/** The feedback that is linked to an issue. */
@Path("/issues/{issueKey}/linked-feedback")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LinkedFeedbackResource {

    private static final int MOST = 100;

    private final LinkedFeedbackService service;
    private final FeedbackAnswers answers;

    @Inject
    public LinkedFeedbackResource(LinkedFeedbackService service, FeedbackAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    /**
     * How much there is, from whom, and the newest of it.
     *
     * @param limit how many to list in full, 1 to 100; 5 if it is left out
     */
    @GET
    public Response read(@PathParam("issueKey") String issueKey, @QueryParam("limit") String limit) {
        return Answers.ok(answers.json(service.read(issueKey, number(limit))));
    }

    private static int number(String limit) {
        if (limit == null) {
            return LinkedFeedback.SHOWN;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw InvalidException.at("limit", Message.of("productops.feedback.error.limit", MOST));
        }
        return Integer.parseInt(limit);
    }
}
