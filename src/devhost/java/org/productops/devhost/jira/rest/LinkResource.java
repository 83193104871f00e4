package org.productops.devhost.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.rest.RestProblem;

/** Links issues. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinkResource {
    private final Jira jira;
    private final IssueJson json;
    private final IssueRequests requests;

    LinkResource(Jira jira, IssueJson json) {
        this.jira = jira;
        this.json = json;
        this.requests = new IssueRequests(jira);
    }

    /** Links two issues; {@code inwardIssue} is the one that the link goes out from, as in Jira. */
    @POST
    @Path("issueLink")
    public Response link(JsonNode body) {
        JsonNode request = body == null ? MissingNode.getInstance() : body;
        Optional<IssueLinkType> type = jira.links().types().stream()
                .filter(known ->
                        known.getName().equals(request.path("type").path("name").asText())
                                || known.getId()
                                        .toString()
                                        .equals(request.path("type").path("id").asText()))
                .findFirst();
        if (type.isEmpty()) {
            throw RestProblem.of(
                    404,
                    "No issue link type with name '"
                            + request.path("type").path("name").asText() + "' found.");
        }
        JiraIssue source = requests.named(request.path("inwardIssue"))
                .orElseThrow(() -> RestProblem.of(404, "Issue Does Not Exist"));
        JiraIssue destination = requests.named(request.path("outwardIssue"))
                .orElseThrow(() -> RestProblem.of(404, "Issue Does Not Exist"));
        require(source);
        jira.links().link(type.get().getId(), source.getId(), destination.getId());
        return Response.status(Response.Status.CREATED).build();
    }

    private void require(Issue issue) {
        if (!jira.permissions().hasPermission(ProjectPermissions.LINK_ISSUES, issue, IssueRequests.user())) {
            throw RestProblem.of(401, "You do not have the permission to link issues in this project.");
        }
    }

    /** Removes a link. */
    @DELETE
    @Path("issueLink/{id}")
    public void remove(@PathParam("id") String id) {
        IssueLink link = jira.links()
                .find(id)
                .orElseThrow(() -> RestProblem.of(404, "No issue link with id '" + id + "' exists."));
        requests.issue(link.getSourceId().toString());
        require(link.getSourceObject());
        jira.links().remove(link);
    }

    /** The types of links. */
    @GET
    @Path("issueLinkType")
    public Map<String, Object> types() {
        return Map.of(
                "issueLinkTypes",
                jira.links().types().stream().map(json::linkType).toList());
    }
}
