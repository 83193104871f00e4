package org.productops.feedback.portal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.feedback.portal.Portal;
import org.productops.feedback.portal.PortalService;
import org.productops.feedback.portal.PortalView;

/** The feedback forms of projects. For those who administer the project or the product. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PortalResource {

    private static final String PROJECT = "project";

    private final PortalService portals;

    protected PortalResource(PortalService portals) {
        this.portals = portals;
    }

    /**
     * The feedback forms of a project, by title.
     *
     * @param project the key of the project; must be sent
     * @return the {@link java.util.List list} of {@link PortalJson forms}
     */
    @GET
    public Response list(@QueryParam(PROJECT) String project) {
        if (project == null || project.isBlank()) {
            throw InvalidException.at(PROJECT, Message.of("productops.common.error.text-empty"));
        }
        PortalView view = portals.ofProject(project);
        return Answers.ok(view.portals().stream()
                .map(portal -> PortalJson.of(portal, view.project()))
                .toList());
    }

    /**
     * Adds a feedback form.
     *
     * @param body the {@link PortalBody form} as it is to be
     * @return the new {@link PortalJson form}
     */
    @POST
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        PortalBody sent = Requests.body(PortalBody.class, contentType, body);
        Portal created = portals.create(sent.projectKey(), sent.draft());
        return Answers.created(json(created), created.version());
    }

    /**
     * One feedback form.
     *
     * @param id its number
     * @return the {@link PortalJson form}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        Portal portal = portals.getToEdit(id);
        return Answers.ok(json(portal), portal.version());
    }

    /**
     * Changes a feedback form, or closes it: what is sent takes the place of all that was there. An old address leads nowhere any
     * more. The project stays.
     *
     * @param id its number
     * @param body the {@link PortalBody form} as it is to be
     * @return the changed {@link PortalJson form}
     */
    @PUT
    @Path("/{id : \\d{1,18}}")
    public Response update(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        PortalBody sent = Requests.body(PortalBody.class, contentType, body);
        Portal changed = portals.update(id, Requests.version(ifMatch), sent.draft());
        return Answers.ok(json(changed), changed.version());
    }

    /**
     * Removes a feedback form. What was sent through it stays.
     *
     * @param id its number
     */
    @DELETE
    @Path("/{id : \\d{1,18}}")
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        portals.delete(id, Requests.version(ifMatch));
        return Response.noContent().build();
    }

    private PortalJson json(Portal portal) {
        return PortalJson.of(portal, portals.projectOf(portal));
    }
}
