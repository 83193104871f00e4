package org.productops.glossary.scope.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.glossary.scope.GlossaryChoiceService;
import org.productops.glossary.scope.GlossaryChoiceView;

/** Which glossaries hold in a space. For those who administer the space. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class GlossaryChoiceResource {

    private final GlossaryChoiceService choices;

    protected GlossaryChoiceResource(GlossaryChoiceService choices) {
        this.choices = choices;
    }

    /**
     * Which glossaries hold in a space, in order; its own and all global ones as long as nobody chose.
     *
     * @param space the key of the space
     * @return the {@link GlossaryChoiceJson choice}
     */
    @GET
    public Response get(@PathParam("space") String space) {
        return answer(choices.view(space));
    }

    /**
     * Chooses which glossaries hold in a space, among those that the caller may see. What is sent takes the place of all that was
     * there.
     *
     * @param space the key of the space
     * @param body the {@link GlossaryChoiceBody choice} as it is to be
     * @return the changed {@link GlossaryChoiceJson choice}
     */
    @PUT
    public Response choose(
            @PathParam("space") String space,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(choices.choose(
                space,
                Requests.version(ifMatch),
                Requests.body(GlossaryChoiceBody.class, contentType, body).draft()));
    }

    /**
     * Lets the same glossaries hold in a space as in another one that the caller may see, such as the one of which it is a copy. The
     * other space's own glossary comes after the space's own.
     *
     * @param space the key of the space
     * @param body {@link GlossaryChoiceCopyBody the other space}
     * @return the changed {@link GlossaryChoiceJson choice}
     */
    @PUT
    @Path("/copy")
    public Response copy(
            @PathParam("space") String space,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        return answer(choices.copy(
                space,
                Requests.version(ifMatch),
                Requests.body(GlossaryChoiceCopyBody.class, contentType, body).space()));
    }

    /**
     * Forgets what was chosen: the space's own glossary and all global ones hold again.
     *
     * @param space the key of the space
     */
    @DELETE
    public Response forget(@PathParam("space") String space, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        choices.forget(space, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    private static Response answer(GlossaryChoiceView view) {
        return Answers.ok(GlossaryChoiceJson.of(view), view.version());
    }
}
