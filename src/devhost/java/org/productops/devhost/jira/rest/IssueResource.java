package org.productops.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;

/** Creates, reads, edits and deletes issues. */
@Path("issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Jira jira;
    private final IssueJson json;
    private final IssueRequests requests;

    IssueResource(Jira jira, IssueJson json) {
        this.jira = jira;
        this.json = json;
        this.requests = new IssueRequests(jira);
    }

    /** Creates an issue. */
    @POST
    public Response create(JsonNode body) {
        JiraIssue draft = requests.draft(body);
        IssueInput input = requests.input(body, draft);
        JiraIssue created = jira.operations().create(draft, input, false, IssueRequests.user());
        return Response.status(Response.Status.CREATED)
                .entity(json.reference(created))
                .build();
    }

    /** Reads an issue. */
    @GET
    @Path("{idOrKey}")
    public Map<String, Object> get(
            @PathParam("idOrKey") String idOrKey, @QueryParam("fields") @DefaultValue("") String fields) {
        return json.issue(requests.issue(idOrKey), names(fields), IssueRequests.user());
    }

    static Set<String> names(String fields) {
        return Arrays.stream(fields.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Edits an issue. */
    @PUT
    @Path("{idOrKey}")
    public void edit(@PathParam("idOrKey") String idOrKey, JsonNode body) {
        JiraIssue draft = requests.issue(idOrKey);
        jira.operations().update(draft, requests.input(body, draft), false, IssueRequests.user());
    }

    /** Deletes an issue. */
    @DELETE
    @Path("{idOrKey}")
    public void delete(
            @PathParam("idOrKey") String idOrKey,
            @QueryParam("deleteSubtasks") @DefaultValue("false") boolean deleteSubtasks) {
        JiraIssue issue = requests.issue(idOrKey);
        if (!deleteSubtasks && !issue.getSubTaskObjects().isEmpty()) {
            throw new IssueProblem(
                    400,
                    "The issue '" + issue.getKey() + "' has subtasks.  You must specify the 'deleteSubtasks'"
                            + " parameter to delete this issue and all its subtasks.");
        }
        jira.operations().delete(issue, IssueRequests.user());
    }
}
