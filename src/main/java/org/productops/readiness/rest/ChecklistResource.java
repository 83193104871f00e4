package org.productops.readiness.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
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
import org.productops.common.rest.Answers;
import org.productops.common.rest.Json;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistService;

/** Checklists. Anybody who is logged in reads them, administrators write them. */
@Path("checklists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ChecklistResource {

    private final ChecklistService checklists;

    @Inject
    public ChecklistResource(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /** All checklists by name. */
    @GET
    public Response all() {
        return Answers.ok(new ChecklistJson.Page(
                checklists.all().stream().map(ChecklistJson.Answer::of).toList()));
    }

    /** Adds a checklist. */
    @POST
    public Response create(String body) {
        Checklist created =
                checklists.create(Json.read(body, ChecklistJson.Draft.class).toDraft());
        return Answers.created(ChecklistJson.Answer.of(created), created.version());
    }

    /** A checklist. */
    @GET
    @Path("{id : \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(checklists.get(id));
    }

    /** Changes a checklist to what is sent; items without an id are new, those that are not sent are taken out. */
    @PUT
    @Path("{id : \\d{1,18}}")
    public Response update(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version, String body) {
        ChecklistJson.Draft draft = Json.read(body, ChecklistJson.Draft.class);
        return answer(checklists.update(id, Answers.version(version), draft.toDraft()));
    }

    /** Deletes a checklist. */
    @DELETE
    @Path("{id : \\d{1,18}}")
    public Response delete(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        checklists.delete(id, Answers.version(version));
        return Response.noContent().build();
    }

    private static Response answer(Checklist checklist) {
        return Answers.ok(ChecklistJson.Answer.of(checklist), checklist.version());
    }
}
