package org.productops.area.mapping.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.productops.area.mapping.MappingFields;
import org.productops.area.mapping.MappingService;
import org.productops.area.mapping.MappingView;
import org.productops.area.mapping.Place;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.TextRule;

/** Which projects, components and spaces belong to which areas, as far as the caller may see them. */
@Produces(MediaType.APPLICATION_JSON)
public class MappingResource {

    private final MappingService mappings;

    protected MappingResource(MappingService mappings) {
        this.mappings = mappings;
    }

    /**
     * What belongs to areas, in the order of the library. Of projects and components, those that the caller may see.
     *
     * @param area the key of an area, or of one that was merged into it; of all areas if it is not sent
     * @return a part of the {@link SliceJson list} of {@link MappingJson places}
     */
    @GET
    public Response list(
            @QueryParam("area") String area, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        String wanted = area == null ? "" : area.strip();
        List<MappingView> found = wanted.isEmpty() ? mappings.all() : mappings.of(wanted);
        return Answers.ok(
                SliceJson.of(Slice.of(found, SliceJson.paging(start, limit)).map(MappingJson::of)));
    }

    /**
     * Maps an area to a place. It changes nothing if that is so already. For those who may change the area.
     *
     * @param area the area's key
     * @param kind {@code project}, {@code component} or {@code space}
     * @param place the number of a project or component, or the key of a space
     * @return the {@link MappingJson place}
     */
    @PUT
    @Path("/{area}/{kind}/{place}")
    public Response map(
            @PathParam("area") String area, @PathParam("kind") String kind, @PathParam("place") String place) {
        return Answers.ok(MappingJson.of(mappings.map(area, place(kind, place))));
    }

    /**
     * Takes a place from an area. It changes nothing if that is so already. For those who may change the area.
     *
     * @param area the area's key
     * @param kind {@code project}, {@code component} or {@code space}
     * @param place the number of a project or component, or the key of a space
     */
    @DELETE
    @Path("/{area}/{kind}/{place}")
    public Response unmap(
            @PathParam("area") String area, @PathParam("kind") String kind, @PathParam("place") String place) {
        mappings.unmap(area, place(kind, place));
        return Response.noContent().build();
    }

    private static Place place(String kind, String id) {
        return Place.parse(kind, id)
                .orElseThrow(() -> InvalidException.at(
                        MappingFields.PLACE,
                        Message.of("productops.mapping.error.no-place", TextRule.beginning(kind + "/" + id))));
    }
}
