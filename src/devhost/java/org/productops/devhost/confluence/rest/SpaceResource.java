package org.productops.devhost.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.SpaceRecord;

/** {@code /rest/api/space}. */
@Path("space")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SpaceResource {
    private final Confluence confluence;

    SpaceResource(Confluence confluence) {
        this.confluence = confluence;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("25") int limit) {
        return Bodies.list(confluence.contents().spaces(), start, limit, this::json);
    }

    @GET
    @Path("{key}")
    @AnonymousSiteAccess
    public Response get(@PathParam("key") String key) {
        return Bodies.ok(json(confluence.contents().space(key)));
    }

    @POST
    public Response create(String body) {
        JsonNode json = Bodies.read(body);
        return Bodies.ok(json(confluence
                .contents()
                .createSpace(json.path("key").asText(), json.path("name").asText())));
    }

    @PUT
    @Path("{key}/archive")
    public Response archive(@PathParam("key") String key) {
        confluence.contents().archiveSpace(key);
        return Response.noContent().build();
    }

    /** Confluence removes spaces in a long task, and answers with where it can be watched; here it is done at once. */
    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("key") String key) {
        confluence.contents().removeSpace(key);
        return Response.accepted().build();
    }

    private ObjectNode json(SpaceRecord space) {
        return json(space, confluence.product().baseUrl());
    }

    static ObjectNode json(SpaceRecord space, URI baseUrl) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", space.id());
        json.put("key", space.key());
        json.put("name", space.name());
        json.put("type", "global");
        ObjectNode links = json.putObject("_links");
        links.put("webui", space.path());
        links.put("self", baseUrl + "/rest/api/space/" + space.key());
        return json;
    }
}
