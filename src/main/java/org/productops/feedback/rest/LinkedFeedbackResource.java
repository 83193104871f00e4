package org.productops.feedback.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.feedback.LinkedFeedback;
import org.productops.feedback.LinkedFeedbackService;

/** The feedback that is linked to an issue. */
@Produces(MediaType.APPLICATION_JSON)
public class LinkedFeedbackResource {

    private static final int MOST = 100;

    private final LinkedFeedbackService feedback;
    private final FeedbackTexts texts;

    protected LinkedFeedbackResource(LinkedFeedbackService feedback, FeedbackTexts texts) {
        this.feedback = feedback;
        this.texts = texts;
    }

    /**
     * The feedback for an issue. It says how much there is, from whom, and the newest of it. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @param limit how many to list in full; {@value LinkedFeedback#SHOWN} if it is not sent, and more than {@value #MOST}
     *     count as {@value #MOST}
     * @return the {@link LinkedFeedbackJson feedback}
     */
    @GET
    public Response get(@PathParam("issueKey") String issueKey, @QueryParam("limit") String limit) {
        int most = Paging.parse(null, limit, LinkedFeedback.SHOWN, MOST).limit();
        return Answers.ok(texts.json(feedback.read(issueKey, most)));
    }
}
