package org.productops.feedback.privacy.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.privacy.PrivacyService;

/** What is kept of people who said something. For administrators; who is meant is sent in the body, which no log keeps. */
@Produces(MediaType.APPLICATION_JSON)
public class PrivacyResource {

    private final PrivacyService privacy;

    protected PrivacyResource(PrivacyService privacy) {
        this.privacy = privacy;
    }

    /**
     * All that is kept of those who are meant, to hand it over.
     *
     * @param body {@link PrivacyBody whose data} are meant
     * @return the {@link java.util.List list} of {@link PersonReportJson topics} with what they keep
     */
    @POST
    @Path("/search")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response find(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        PrivacyBody sent = Requests.body(PrivacyBody.class, contentType, body);
        return Answers.created(
                privacy.find(sent.draft()).stream().map(PersonReportJson::of).toList());
    }

    /**
     * Erases what is kept of those who are meant, once that is confirmed. What is counted stays.
     *
     * @param confirmed {@link Boolean whether} it may go; no if it is not sent
     * @param body {@link PrivacyBody whose data} are meant
     * @return the {@link java.util.List list} of {@link ErasedJson topics} with how much was erased
     */
    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        PrivacyBody sent = Requests.body(PrivacyBody.class, contentType, body);
        return Answers.created(
                privacy
                        .erase(sent.draft(), sent.withWords(), sent.withMentions(), Requests.confirmation(confirmed))
                        .stream()
                        .map(ErasedJson::of)
                        .toList());
    }
}
