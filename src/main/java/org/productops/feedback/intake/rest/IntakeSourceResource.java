package org.productops.feedback.intake.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.intake.IntakeSource;
import org.productops.feedback.intake.IntakeSourceService;

/** What sends feedback. For administrators. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IntakeSourceResource {

    private final IntakeSourceService sources;

    protected IntakeSourceResource(IntakeSourceService sources) {
        this.sources = sources;
    }

    /**
     * All sources and how they are.
     *
     * @return the {@link java.util.List list} of {@link IntakeSourceJson sources}
     */
    @GET
    public Response list() {
        return Answers.ok(sources.all().stream().map(IntakeSourceJson::of).toList());
    }

    /**
     * Adds a source. It takes nothing until it has a token.
     *
     * @param body the {@link IntakeSourceBody source} as it is to be
     * @return the new {@link IntakeSourceJson source}
     */
    @POST
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        IntakeSource created = sources.create(
                Requests.body(IntakeSourceBody.class, contentType, body).draft());
        return Answers.created(IntakeSourceJson.of(sources.view(created.id())), created.version());
    }

    /**
     * One source.
     *
     * @param id its number
     * @return the {@link IntakeSourceJson source}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(id);
    }

    /**
     * Changes a source. What is sent takes the place of all that was there, but for the secret, which stays if none is sent.
     *
     * @param id its number
     * @param body the {@link IntakeSourceBody source} as it is to be
     * @return the changed {@link IntakeSourceJson source}
     */
    @PUT
    @Path("/{id : \\d{1,18}}")
    public Response update(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        IntakeSourceBody sent = Requests.body(IntakeSourceBody.class, contentType, body);
        sources.update(id, Requests.version(ifMatch), sent.draft());
        return answer(id);
    }

    /**
     * Deletes a source and what is known of all that came from it. The issues stay. Nothing of it may wait or need somebody.
     *
     * @param id its number
     */
    @DELETE
    @Path("/{id : \\d{1,18}}")
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        sources.delete(id, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    /**
     * Makes a new token. It is shown this one time.
     *
     * @param id the number of the source
     * @param body {@link IntakeTokenBody for how long} the one so far holds, too
     * @return the {@link IntakeTokenJson token}
     */
    @POST
    @Path("/{id : \\d{1,18}}/token")
    public Response renewToken(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        IntakeTokenBody sent = Requests.body(IntakeTokenBody.class, contentType, body);
        return Answers.created(new IntakeTokenJson(sources.renewToken(
                id, Duration.ofHours(sent.overlapHours() == null ? 0 : sent.overlapHours()), Optional.empty())));
    }

    /**
     * Lets no token of the source hold any more.
     *
     * @param id the number of the source
     * @return the {@link IntakeSourceJson source}
     */
    @DELETE
    @Path("/{id : \\d{1,18}}/token")
    public Response revokeToken(@PathParam("id") long id) {
        sources.revokeToken(id);
        return answer(id);
    }

    private Response answer(long id) {
        IntakeSourceJson json = IntakeSourceJson.of(sources.view(id));
        return Answers.ok(json, json.version());
    }
}
