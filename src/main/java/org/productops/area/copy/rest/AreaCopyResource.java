package org.productops.area.copy.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.mapping.MappingService;
import org.productops.common.rest.Answers;

/** The whole library at once, for those who keep a copy of it as Confluence does. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaCopyResource {

    private final AreaService areas;
    private final MappingService mappings;

    protected AreaCopyResource(AreaService areas, MappingService mappings) {
        this.areas = areas;
        this.mappings = mappings;
    }

    /**
     * All areas with all that holds at them. Its {@code ETag} changes with what it says; with that in {@code If-None-Match}
     * the answer is 304 as long as nothing has changed.
     *
     * @return the {@link AreaCopyJson library}
     */
    @GET
    public Response get(@Context Request request) {
        AreaTree tree = areas.tree();
        return Answers.whole(AreaCopyJson.of(tree, areas.get(tree, tree.areas()), mappings.spaces()), request);
    }
}
