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
     * the caller, and the caller's issues with mandatory items that are open. At most 200 of each kind.
     *
     * @return a part of the {@link SliceJson list} of {@link OpenTaskJson tasks}
     */
    @GET
    public Response list(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        return Answers.ok(SliceJson.of(
                Slice.of(service.mine(), SliceJson.paging(start, limit)).map(task -> OpenTaskJson.of(task, texts))));
    }
}
