package org.productops.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.jql.JqlException;
import org.productops.devhost.rest.RestProblem;

/** Searches issues with JQL. */
@Path("search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int DEFAULT_MAX = 50;

    private final Jira jira;
    private final IssueJson json;

    SearchResource(Jira jira, IssueJson json) {
        this.jira = jira;
        this.json = json;
    }

    /** A search with everything in the address. */
    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") @DefaultValue("") String fields) {
        return search(jql, startAt, maxResults, IssueResource.names(fields));
    }

    /** A search with everything in the body. */
    @POST
    public Map<String, Object> post(JsonNode body) {
        if (body == null) {
            throw RestProblem.of(400, "No content to map to Object due to end of input");
        }
        Set<String> fields = new LinkedHashSet<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        return search(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(DEFAULT_MAX),
                fields);
    }

    private Map<String, Object> search(String jql, int startAt, int maxResults, Set<String> fields) {
        try {
            List<JiraIssue> found = jira.search().search(jql, IssueRequests.user());
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("expand", "names,schema");
            page.put("startAt", startAt);
            page.put("maxResults", maxResults);
            page.put("total", found.size());
            page.put(
                    "issues",
                    found.stream()
                            .skip(startAt)
                            .limit(maxResults)
                            .map(issue -> json.issue(issue, fields, IssueRequests.user()))
                            .toList());
            return page;
        } catch (JqlException e) {
            throw new RestProblem(400, e.messages(), Map.of());
        }
    }
}
