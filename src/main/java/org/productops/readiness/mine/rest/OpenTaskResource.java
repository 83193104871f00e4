package org.productops.readiness.mine.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.paging.Slice;
import org.productops.common.rest.Answers;
import org.productops.common.rest.SliceJson;
import org.productops.common.text.Texts;
import org.productops.readiness.mine.OpenWorkService;
import org.productops.readiness.mine.OpenWorkView;

/** What waits for the caller. */
@Produces(MediaType.APPLICATION_JSON)
public class OpenTaskResource {

    private final OpenWorkService service;
    private final Texts texts;

    protected OpenTaskResource(OpenWorkService service, Texts texts) {
        this.service = service;
        this.texts = texts;
    }

    /**
     * What waits for the caller across all projects: what is to be decided, items of issues and launches that were given to
     * the caller, and the caller's issues with mandatory items that are open. At most 200 of each kind. What is due within a
     * week comes first, then the rest by kind.
     *
     * @return {@link OpenTasksJson a part of the list}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        OpenWorkView mine = service.mine();
        SliceJson<OpenTaskJson> slice = SliceJson.of(
                Slice.of(mine.tasks(), SliceJson.paging(start, limit)).map(task -> OpenTaskJson.of(task, texts)));
        return Answers.ok(OpenTasksJson.of(slice, mine.complete()));
    }
}
