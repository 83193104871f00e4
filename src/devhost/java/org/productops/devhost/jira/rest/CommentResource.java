package org.productops.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.IssueComments;

/** Adds comments to issues, for whoever may see them. */
@Path("issue/{key}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final IssueComments comments;
    private final IssueRequests requests;

    CommentResource(Jira jira) {
        this.comments = new IssueComments(jira.records(), jira.people());
        this.requests = new IssueRequests(jira);
    }

    /** Adds a comment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response comment(@PathParam("key") String key, JsonNode body) {
        String text = body.path("body").asText();
        comments.add(requests.issue(key), IssueRequests.user(), text);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("body", text))
                .build();
    }
}
