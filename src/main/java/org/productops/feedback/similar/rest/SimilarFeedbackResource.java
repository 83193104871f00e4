package org.productops.feedback.similar.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.evidence.EvidenceService;
import org.productops.feedback.similar.AreaProposals;
import org.productops.feedback.similar.Similar;
import org.productops.feedback.similar.SimilarFeedback;

/**
 * What says much the same as something that was said. The text is sent as a body and not in the address: proxies and servers
 * write addresses to their logs, and what customers say has no place there.
 */
@Produces(MediaType.APPLICATION_JSON)
public class SimilarFeedbackResource {

    private static final int USUAL = 5;
    private static final int MOST = 20;

    private static final int MOST_AREAS = 3;

    /** The longest quote fits in, in any script. */
    private static final int MOST_BYTES = 100_000;

    private final SimilarFeedback similar;
    private final AreaProposals areas;
    private final EvidenceService evidence;
    private final SimilarTexts texts;

    protected SimilarFeedbackResource(
            SimilarFeedback similar, AreaProposals areas, EvidenceService evidence, SimilarTexts texts) {
        this.similar = similar;
        this.areas = areas;
        this.evidence = evidence;
        this.texts = texts;
    }

    /**
     * Feedback that says much the same as a text, and the product areas that it is probably about. The last word may be one
     * that is still being written. Only issues that the caller may see are found, and only they speak for an area. Nothing is
     * changed or kept. For everybody who may use Jira.
     *
     * @param limit how many issues at most; {@value #USUAL} if it is not sent, and more than {@value #MOST} count as {@value #MOST}
     * @param body the {@link SimilarQuestionBody text}
     * @return what is {@link SimilarFeedbackJson like} it
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response like(
            @QueryParam("limit") String limit,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        int most = Paging.parse(null, limit, USUAL, MOST).limit();
        SimilarQuestionBody asked = Requests.body(SimilarQuestionBody.class, contentType, body, MOST_BYTES);
        List<Similar> found = similar.whileWriting(asked.text(), asked.except(), most);
        return Answers.created(texts.json(
                similar.isReady(),
                found,
                evidence.linked(found.stream().map(Similar::issueId).toList(), asked.delivery()),
                areas.whileWriting(asked.text(), asked.except(), MOST_AREAS)));
    }
}
