package org.productops.style.rest;

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
import org.productops.style.StyleChoiceService;
import org.productops.style.StyleChoiceView;

/** Which style guides hold in a space. Seen by those who see the space, chosen by those who administer it. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StyleChoiceResource {

    private final StyleChoiceService choices;

    protected StyleChoiceResource(StyleChoiceService choices) {
        this.choices = choices;
    }

    /**
     * Which style guides hold in a space, in order; none as long as nobody chose. For those who may see the space.
     *
     * @param space the key of the space
     * @return the {@link StyleChoiceJson choice}
     */
    @GET
    public Response get(@PathParam("space") String space) {
        return answer(choices.view(space));
    }

    /**
     * Chooses which style guides hold in a space. What is sent takes the place of all that was there. For those who administer the
     * space.
     *
     * @param space the key of the space
     * @param body the {@link StyleChoiceBody choice} as it is to be
     * @return the changed {@link StyleChoiceJson choice}
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
                Requests.body(StyleChoiceBody.class, contentType, body).draft()));
    }

    private static Response answer(StyleChoiceView view) {
        return Answers.ok(StyleChoiceJson.of(view), view.version());
    }
}
