package org.productops.area.space.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.productops.area.space.SpaceListService;
import org.productops.common.rest.Answers;

/** The list of spaces at once, for those who keep a copy of it as Jira does. */
@Produces(MediaType.APPLICATION_JSON)
public class SpaceCopyResource {

    private final SpaceListService spaces;

    protected SpaceCopyResource(SpaceListService spaces) {
        this.spaces = spaces;
    }

    /**
     * All spaces that the caller may see, without personal ones. Its {@code ETag} changes with what it says; with that in
     * {@code If-None-Match} the answer is 304 as long as nothing has changed.
     *
     * @return the {@link SpaceCopyJson spaces}
     */
    @GET
    public Response get(@Context Request request) {
        return Answers.whole(SpaceCopyJson.of(spaces.spaces()), request);
    }
}
