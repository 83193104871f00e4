package org.productops.feedback.portal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.text.Texts;
import org.productops.feedback.portal.ListedPortal;
import org.productops.feedback.portal.PortalAddress;
import org.productops.feedback.portal.SentFeedback;
import org.productops.feedback.portal.SentFeedbackService;

/** Feedback that people capture on pages of Confluence, and the feedback forms through which it can go. */
@Produces(MediaType.APPLICATION_JSON)
public class CapturedFeedbackResource {

    private final SentFeedbackService sending;
    private final Texts texts;

    protected CapturedFeedbackResource(SentFeedbackService sending, Texts texts) {
        this.sending = sending;
        this.texts = texts;
    }

    /**
     * The feedback forms that are open. Its {@code ETag} changes with what it says; with that in {@code If-None-Match} the
     * answer is 304 as long as nothing has changed. For everybody who is logged in.
     *
     * @return the {@link PortalCopyJson forms}
     */
    @GET
    public Response get(@Context Request request) {
        return Answers.whole(
                PortalCopyJson.of(sending.open().stream()
                        .map(portal -> new ListedPortal(portal.address(), portal.title()))
                        .toList()),
                request);
    }

    /**
     * Takes what somebody captured, as if they had sent it through the form. What cannot be taken is answered too, with why,
     * so that the other product can tell the person. For those who may use the form.
     *
     * @param body what was {@link CapturedBody captured}
     * @return what {@link CapturedJson came} of it
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        CapturedBody captured = Requests.body(CapturedBody.class, contentType, body);
        try {
            SentFeedback sent = sending.capture(captured.id(), captured.form(), captured.page(), captured.said());
            return Answers.created(new CapturedJson(PortalAddress.answer(sent.token()), ""));
        } catch (InvalidException | NotFoundException e) {
            return Answers.created(new CapturedJson("", said(e)));
        } catch (NotPermittedException e) {
            if (e.anonymous()) {
                throw e;
            }
            return Answers.created(new CapturedJson("", said(e)));
        }
    }

    private String said(ProductOpsException refusal) {
        return Stream.concat(refusal.errors().general().stream(), refusal.errors().fields().values().stream())
                .map(texts::get)
                .collect(Collectors.joining(" "));
    }
}
