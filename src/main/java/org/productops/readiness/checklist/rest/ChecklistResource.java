package org.productops.readiness.checklist.rest;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistService;
import org.productops.readiness.checklist.ChecklistVersion;

/** Checklists. Anybody who is logged in reads them, administrators write them. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChecklistResource {

    private final ChecklistService checklists;

    protected ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /**
     * Checklists by name.
     *
     * @return a part of the {@link SliceJson list} of {@link ChecklistJson checklists}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        Slice<Checklist> slice = Slice.of(checklists.all(), SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(this::json)));
    }

    /**
     * Adds a checklist. For administrators.
     *
     * @param body the {@link ChecklistBody checklist} as it is to be
     * @return the new {@link ChecklistJson checklist}
     */
    @POST
    public Response create(@HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, InputStream body) {
        Checklist created = checklists.create(
                Requests.body(ChecklistBody.class, contentType, body).draft());
        return Answers.created(json(created), created.version());
    }

    /**
     * One checklist.
     *
     * @param id the checklist's id
     * @return the {@link ChecklistJson checklist}
     */
    @GET
    @Path("/{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(checklists.get(id));
    }

    /**
     * When a checklist was saved and by whom, the newest first. For administrators.
     *
     * @param id the checklist's id
     * @return a part of the {@link SliceJson list} of {@link ChecklistVersionJson versions}
     */
    @GET
    @Path("/{id : \\d{1,18}}/versions")
    public Response versions(
            @PathParam("id") long id, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        checklists.getToEdit(id);
        List<ChecklistVersion> saved = new ArrayList<>(checklists.versions(id));
        Collections.reverse(saved);
        Slice<ChecklistVersion> slice = Slice.of(saved, SliceJson.paging(start, limit));
        return Answers.ok(SliceJson.of(slice.map(ChecklistVersionJson::of)));
    }

    /**
     * A checklist as it was saved once. Sent again with the version that it has now, and without the ids of items that it has
     * not any more, it is so again. For administrators.
     *
     * @param id the checklist's id
     * @param version the version, as the list of versions counts it
     * @return the {@link ChecklistJson checklist} as it was
     */
    @GET
    @Path("/{id : \\d{1,18}}/versions/{version : \\d{1,18}}")
    public Response version(@PathParam("id") long id, @PathParam("version") long version) {
        return answer(checklists.version(id, version));
    }

    /**
     * Changes a checklist. What is sent takes the place of all that was there. Items without an id are new, those that
     * are not sent are taken out. Where that takes ticks from issues or mandatory items from transitions, asks more of issues that
     * are on their way, or lets the list stand on other issues, it is refused with what it does, until that is confirmed. For
     * administrators.
     *
     * @param id the checklist's id
     * @param confirmed {@link Boolean whether} it may do that; no if it is not sent
     * @param body the {@link ChecklistBody checklist} as it is to be
     * @return the changed {@link ChecklistJson checklist}
     */
    @PUT
    @Path("/{id : \\d{1,18}}")
    public Response update(
            @PathParam("id") long id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        ChecklistBody sent = Requests.body(ChecklistBody.class, contentType, body);
        return answer(checklists.update(id, Requests.version(ifMatch), sent.draft(), Requests.confirmation(confirmed)));
    }

    /**
     * Deletes a checklist. Transitions that need it are refused from then on, until an administrator changes the
     * workflow. One that transitions need, or that issues have ticked, is deleted only if that is confirmed. For
     * administrators.
     *
     * @param id the checklist's id
     * @param confirmed {@link Boolean whether} it may be such a one; no if it is not sent
     */
    @DELETE
    @Path("/{id : \\d{1,18}}")
    public Response delete(
            @PathParam("id") long id,
            @QueryParam("confirmed") String confirmed,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        checklists.delete(id, Requests.version(ifMatch), Requests.confirmation(confirmed));
        return Response.noContent().build();
    }

    private ChecklistJson json(Checklist checklist) {
        return ChecklistJson.of(checklist.id(), checklist.version(), checklists.draft(checklist));
    }

    private Response answer(Checklist checklist) {
        return Answers.ok(json(checklist), checklist.version());
    }
}
