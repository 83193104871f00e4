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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.confluence.Confluence;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.confluence.content.PageRecord;
import org.productops.devhost.confluence.content.SpaceRecord;
import org.productops.devhost.confluence.render.OutputType;

/** {@code /rest/api/content}, for pages. */
@Path("content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentResource {
    private final Confluence confluence;

    ContentResource(Confluence confluence) {
        this.confluence = confluence;
    }

    @GET
    @AnonymousSiteAccess
    public Response find(
            @QueryParam("spaceKey") String spaceKey,
            @QueryParam("title") String title,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("25") int limit,
            @QueryParam("expand") String expand) {
        List<PageRecord> pages = spaceKey == null
                ? confluence.contents().pages()
                : confluence.contents().pages(confluence.contents().space(spaceKey));
        List<PageRecord> found = pages.stream()
                .filter(page -> title == null || page.title().equalsIgnoreCase(title))
                .toList();
        return Bodies.list(found, start, limit, page -> json(page, expand));
    }

    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    public Response get(@PathParam("id") String id, @QueryParam("expand") String expand) {
        return Bodies.ok(json(confluence.contents().page(id(id)), expand));
    }

    @POST
    public Response create(@QueryParam("expand") String expand, String body) {
        JsonNode json = Bodies.read(body);
        requirePage(json);
        String spaceKey = json.path("space").path("key").asText();
        JsonNode ancestors = json.path("ancestors");
        String parent = ancestors.isEmpty()
                ? "0"
                : ancestors.get(ancestors.size() - 1).path("id").asText();
        PageRecord page = confluence
                .contents()
                .createPage(
                        spaceKey,
                        id(parent),
                        json.path("title").asText(),
                        storage(json).orElse(""));
        return Bodies.ok(json(page, expand == null ? "body.storage,version,space" : expand));
    }

    @PUT
    @Path("{id}")
    public Response update(@PathParam("id") String id, @QueryParam("expand") String expand, String body) {
        JsonNode json = Bodies.read(body);
        requirePage(json);
        PageRecord page = confluence.contents().page(id(id));
        if (!json.path("version").path("number").isInt()) {
            throw new ContentProblem(400, "", "Must supply an incremented version when updating Content.");
        }
        PageRecord next = confluence
                .contents()
                .updatePage(
                        page.id(),
                        json.path("version").path("number").asInt(),
                        json.path("title").asText(page.title()),
                        storage(json).orElse(page.body()));
        return Bodies.ok(json(next, expand == null ? "body.storage,version,space" : expand));
    }

    @POST
    @Path("{id}/label")
    public Response label(@PathParam("id") String id, String body) {
        List<String> names = new ArrayList<>();
        Bodies.readList(body).forEach(label -> names.add(label.path("name").asText()));
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        confluence.contents().label(id(id), names).forEach(name -> json.withArray("results")
                .addObject()
                .put("prefix", "global")
                .put("name", name));
        return Bodies.ok(json);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        confluence.contents().removePage(id(id));
        return Response.noContent().build();
    }

    private static void requirePage(JsonNode json) {
        if (!json.path("type").asText().equals("page")) {
            throw new ContentProblem(400, "", "Only content of the type page is played here.");
        }
    }

    private static Optional<String> storage(JsonNode json) {
        JsonNode storage = json.path("body").path("storage");
        if (storage.isMissingNode()) {
            return Optional.empty();
        }
        if (!storage.path("representation").asText().equals("storage")) {
            throw new ContentProblem(400, "", "The body's representation must be storage.");
        }
        return Optional.of(storage.path("value").asText());
    }

    private static long id(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw ContentProblem.notFound("No content found with id: ContentId{id=" + text + "}");
        }
        return Long.parseLong(text);
    }

    private ObjectNode json(PageRecord page, String expand) {
        Set<String> parts =
                Arrays.stream((expand == null ? "" : expand).split(",")).collect(Collectors.toSet());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", String.valueOf(page.id()));
        json.put("type", "page");
        json.put("status", "current");
        json.put("title", page.title());
        if (parts.contains("space")) {
            SpaceRecord space = confluence.contents().space(page.spaceKey());
            json.set("space", SpaceResource.json(space, confluence.product().baseUrl()));
        }
        if (parts.contains("version")) {
            ObjectNode version = json.putObject("version");
            version.put("number", page.version());
            version.put("when", page.modified().toString());
            version.put("minorEdit", false);
        }
        if (parts.contains("body.storage")) {
            body(json, "storage", page.body());
        }
        if (parts.contains("body.view")) {
            body(json, "view", confluence.render(page, OutputType.DISPLAY));
        }
        ObjectNode links = json.putObject("_links");
        links.put("webui", Confluence.displayPath(page.spaceKey(), page.title()));
        links.put("base", confluence.product().baseUrl().toString());
        links.put("self", confluence.product().baseUrl() + "/rest/api/content/" + page.id());
        return json;
    }

    private static void body(ObjectNode json, String representation, String value) {
        ObjectNode body = json.has("body") ? (ObjectNode) json.get("body") : json.putObject("body");
        ObjectNode content = body.putObject(representation);
        content.put("value", value);
        content.put("representation", representation);
    }
}
