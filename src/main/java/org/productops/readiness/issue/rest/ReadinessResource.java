package org.productops.readiness.issue.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.rest.Answers;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ReadinessService;
import org.productops.readiness.issue.ReadinessView;

/** The checklists of an issue, for those who may see the issue; ticks, for those who may edit it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final ReadinessService readiness;
    private final ItemService items;

    protected ReadinessResource(ReadinessService readiness, ItemService items) {
        this.readiness = readiness;
        this.items = items;
    }

    /**
     * How far an issue is with the checklists that its workflow needs. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @return the issue's {@link ReadinessJson readiness}
     */
    @GET
    @Path("/readiness")
    public Response get(@PathParam("issueKey") String issueKey) {
        VisibleIssue issue = readiness.issue(issueKey);
        return answer(readiness.view(issue));
    }

    /**
     * Ticks a manual item. Ticking what is ticked changes nothing: the first person stays. For those who may edit the
     * issue.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item of a checklist that the issue needs
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @PUT
    @Path("/ticks/{itemId : -?\\d{1,18}}")
    public Response tick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        VisibleIssue issue = readiness.issue(issueKey);
        items.tick(issue, itemId);
        return answer(readiness.view(issue));
    }

    /**
     * Takes the tick of a manual item away, whoever's it was. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item of a checklist that the issue needs
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @DELETE
    @Path("/ticks/{itemId : -?\\d{1,18}}")
    public Response untick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        VisibleIssue issue = readiness.issue(issueKey);
        items.untick(issue, itemId);
        return answer(readiness.view(issue));
    }

    private static Response answer(ReadinessView view) {
        return Answers.ok(ReadinessJson.of(view));
    }
}
