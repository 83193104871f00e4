package org.productops.readiness.issue.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.InputStream;
import java.util.function.Consumer;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.rest.Answers;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.readiness.issue.ItemHistoryService;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ReadinessService;

/** The checklists of an issue, for those who may see the issue; what is said of their items, for those who may edit it. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final ReadinessService readiness;
    private final ItemService items;
    private final ItemHistoryService history;

    protected ReadinessResource(ReadinessService readiness, ItemService items, ItemHistoryService history) {
        this.readiness = readiness;
        this.items = items;
        this.history = history;
    }

    /**
     * How far an issue is with its checklists. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @return the issue's {@link ReadinessJson readiness}
     */
    @GET
    @Path("/readiness")
    public Response get(@PathParam("issueKey") String issueKey) {
        return answer(readiness.issue(issueKey));
    }

    /**
     * What was done to the items of an issue, newest first. For those who may see the issue.
     *
     * @param issueKey the issue's key
     * @return a part of the {@link SliceJson list} of {@link ItemChangeJson changes}
     */
    @GET
    @Path("/readiness/history")
    public Response history(
            @PathParam("issueKey") String issueKey,
            @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        VisibleIssue issue = readiness.issue(issueKey);
        return Answers.ok(
                SliceJson.of(history.of(issue, SliceJson.paging(start, limit)).map(ItemChangeJson::of)));
    }

    /**
     * Ticks a manual item. Ticking what is ticked changes nothing: the first person stays. For those who may edit the
     * issue, and are among those who may tick the item.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item that stands on the issue
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @PUT
    @Path("/ticks/{itemId : -?\\d{1,18}}")
    public Response tick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        return change(issueKey, issue -> items.tick(issue, itemId));
    }

    /**
     * Takes the tick of an item away, or that it does not apply, whoever said so. For those who may edit the issue, and are
     * among those who may tick the item.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item that stands on the issue
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @DELETE
    @Path("/ticks/{itemId : -?\\d{1,18}}")
    public Response untick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        return change(issueKey, issue -> items.untick(issue, itemId));
    }

    /**
     * Says that an item does not apply to the issue. Of what is closed already nothing changes. For those who may edit the
     * issue, and are among those who may tick the item, where the item allows it.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item that stands on the issue
     * @param body the {@link NotApplicableBody reason}
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @PUT
    @Path("/readiness/items/{itemId : -?\\d{1,18}}/not-applicable")
    public Response skip(
            @PathParam("issueKey") String issueKey,
            @PathParam("itemId") long itemId,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        NotApplicableBody sent = Requests.body(NotApplicableBody.class, contentType, body);
        return change(issueKey, issue -> items.skip(issue, itemId, sent.reason()));
    }

    /**
     * Gives an item to somebody. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item that stands on the issue
     * @param body the {@link AssigneeBody person}
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @PUT
    @Path("/readiness/items/{itemId : -?\\d{1,18}}/assignee")
    public Response assign(
            @PathParam("issueKey") String issueKey,
            @PathParam("itemId") long itemId,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        AssigneeBody sent = Requests.body(AssigneeBody.class, contentType, body);
        return change(issueKey, issue -> items.assignTo(issue, itemId, sent.named()));
    }

    /**
     * Gives an item to nobody any more. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param itemId the id of an item that stands on the issue
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @DELETE
    @Path("/readiness/items/{itemId : -?\\d{1,18}}/assignee")
    public Response unassign(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        return change(issueKey, issue -> items.assign(issue, itemId, ""));
    }

    /**
     * Adds an item to the issue, and to no checklist. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param body the {@link OwnItemBody item}
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @POST
    @Path("/readiness/items")
    public Response add(
            @PathParam("issueKey") String issueKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        OwnItemBody sent = Requests.body(OwnItemBody.class, contentType, body);
        VisibleIssue issue = readiness.issue(issueKey);
        items.addOwn(issue, sent.text(), sent.isMandatory());
        return Answers.created(ReadinessJson.of(readiness.view(issue)));
    }

    /**
     * Takes an item away that was added to the issue, with what was said of it. For those who may edit the issue.
     *
     * @param issueKey the issue's key
     * @param itemId the id of the item, which is negative
     * @return the issue's {@link ReadinessJson readiness} as it is now
     */
    @DELETE
    @Path("/readiness/items/{itemId : -\\d{1,18}}")
    public Response remove(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        return change(issueKey, issue -> items.removeOwn(issue, -itemId));
    }

    private Response change(String issueKey, Consumer<VisibleIssue> step) {
        VisibleIssue issue = readiness.issue(issueKey);
        step.accept(issue);
        return answer(issue);
    }

    private Response answer(VisibleIssue issue) {
        return Answers.ok(ReadinessJson.of(readiness.view(issue)));
    }
}
