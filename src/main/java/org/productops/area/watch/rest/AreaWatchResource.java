package org.productops.area.watch.rest;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.area.watch.AreaWatchService;
import org.productops.common.rest.Answers;

/** Which areas the caller watches: who does gets a mail when somebody else changes who looks after an area. */
@Produces(MediaType.APPLICATION_JSON)
public class AreaWatchResource {

    private final AreaWatchService watches;

    protected AreaWatchResource(AreaWatchService watches) {
        this.watches = watches;
    }

    /**
     * The areas that the caller watches. Each person sees their own.
     *
     * @return the {@link java.util.List list} of {@link AreaWatchJson watches}
     */
    @GET
    public Response list() {
        return Answers.ok(watches.mine().stream()
                .map(area -> new AreaWatchJson(area.key(), true))
                .toList());
    }

    /**
     * Whether the caller watches an area. Nobody sees who else does.
     *
     * @param key the area's key
     * @return the {@link AreaWatchJson watch}
     */
    @GET
    @Path("/{key}")
    public Response get(@PathParam("key") String key) {
        return Answers.ok(new AreaWatchJson(watches.keyToday(key), watches.isWatching(key)));
    }

    /**
     * Lets the caller watch an area. Nothing happens if they do already.
     *
     * @param key the area's key
     * @return the {@link AreaWatchJson watch}
     */
    @PUT
    @Path("/{key}")
    public Response watch(@PathParam("key") String key) {
        return Answers.ok(new AreaWatchJson(watches.watch(key).key(), true));
    }

    /**
     * Ends that the caller watches an area. Nothing happens if they do not.
     *
     * @param key the area's key
     * @return the {@link AreaWatchJson watch} that is no more
     */
    @DELETE
    @Path("/{key}")
    public Response stop(@PathParam("key") String key) {
        return Answers.ok(new AreaWatchJson(watches.stop(key).key(), false));
    }
}
