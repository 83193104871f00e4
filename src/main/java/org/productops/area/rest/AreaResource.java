package org.productops.area.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.productops.area.Area;
import org.productops.area.AreaFields;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.Ownership;
import org.productops.area.Ownerships;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Json;

/** The library of product areas. All who may use the product read it; who may change what, the service decides. */
@Path("/areas")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {

    private final AreaService areas;
    private final Ownerships ownerships;

    @Inject
    public AreaResource(AreaService areas, Ownerships ownerships) {
        this.areas = areas;
        this.ownerships = ownerships;
    }

    /**
     * The areas as they stand in the tree.
     *
     * @param query words that name, key or path must have
     * @param archived {@code true} or {@code false} for only those; all otherwise
     */
    @GET
    public Response list(
            @QueryParam("query") String query,
            @QueryParam("archived") String archived,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        AreaTree tree = areas.tree();
        List<Area> found = tree.filter(query == null ? "" : query).stream()
                .filter(area -> archived == null
                        || archived.isBlank()
                        || String.valueOf(area.archived()).equals(archived.strip()))
                .toList();
        return Answers.ok(PageJson.of(found, start, limit, area -> summary(tree, area)));
    }

    /** One area with all that holds at it. */
    @GET
    @Path("/{key}")
    public Response get(@PathParam("key") String key) {
        Area area = areas.get(key);
        return Answers.ok(json(key), area.version());
    }

    /** Adds an area. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(String body) {
        Area area = areas.create(Json.read(body, AreaBody.class).input());
        return Answers.created(json(area.key()), area.version());
    }

    /** Replaces what an area has; its key stays. */
    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        AreaBody typed = Json.read(body, AreaBody.class);
        if (typed.key() != null && !typed.key().equals(key)) {
            throw InvalidException.at(AreaFields.KEY, Message.of("productops.area.error.key-stays", key));
        }
        Area area = areas.update(key, Answers.version(ifMatch), typed.input());
        return Answers.ok(json(key), area.version());
    }

    /** Archives or restores an area. */
    @PUT
    @Path("/{key}/archived")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response archive(
            @PathParam("key") String key, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, String body) {
        ArchivedBody typed = Json.read(body, ArchivedBody.class);
        long version = Answers.version(ifMatch);
        Area area = typed.archived() ? areas.archive(key, version, typed.alsoBelow()) : areas.restore(key, version);
        return Answers.ok(json(key), area.version());
    }

    private AreaJson json(String key) {
        Ownership ownership = ownerships
                .of(key)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.area.error.not-found", key)));
        return AreaJson.of(ownership, parentKey(areas.tree(), ownership.area()), ownerships);
    }

    private static AreaSummaryJson summary(AreaTree tree, Area area) {
        return new AreaSummaryJson(
                area.key(), area.name(), tree.path(area), parentKey(tree, area), area.archived(), area.version());
    }

    private static String parentKey(AreaTree tree, Area area) {
        return tree.parent(area).map(Area::key).orElse("");
    }
}
