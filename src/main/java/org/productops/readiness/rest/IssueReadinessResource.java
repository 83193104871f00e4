package org.productops.readiness.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.rest.Answers;
import org.productops.readiness.CheckedIssue;
import org.productops.readiness.IssueReadiness;
import org.productops.readiness.ReadinessViews;

/** The checklists of an issue, for those who may see the issue; ticks, for those who may edit it. */
@Path("issues/{issueKey}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class IssueReadinessResource {

    private final IssueReadiness readiness;
    private final ReadinessViews views;

    @Inject
    public IssueReadinessResource(IssueReadiness readiness, ReadinessViews views) {
        this.readiness = readiness;
        this.views = views;
    }

    /** How far the issue is with the checklists that its workflow needs. */
    @GET
    @Path("readiness")
    public Response get(@PathParam("issueKey") String issueKey) {
        return answer(readiness.issue(issueKey));
    }

    /** Ticks a manual item; answers how far the issue is now. Ticking again changes nothing. */
    @PUT
    @Path("ticks/{itemId : \\d{1,18}}")
    public Response tick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        CheckedIssue issue = readiness.issue(issueKey);
        readiness.tick(issue, itemId);
        return answer(issue);
    }

    /** Takes the tick of a manual item away; answers how far the issue is now. */
    @DELETE
    @Path("ticks/{itemId : \\d{1,18}}")
    public Response untick(@PathParam("issueKey") String issueKey, @PathParam("itemId") long itemId) {
        CheckedIssue issue = readiness.issue(issueKey);
        readiness.untick(issue, itemId);
        return answer(issue);
    }

    private Response answer(CheckedIssue issue) {
        return Answers.ok(ReadinessJson.of(views.of(issue)));
    }
}
