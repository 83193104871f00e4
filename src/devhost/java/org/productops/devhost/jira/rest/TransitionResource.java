package org.productops.devhost.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.workflow.Transition;

/** The transitions of an issue. */
@Path("issue/{idOrKey}/transitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final Jira jira;
    private final IssueJson json;
    private final IssueRequests requests;

    TransitionResource(Jira jira, IssueJson json) {
        this.jira = jira;
        this.json = json;
        this.requests = new IssueRequests(jira);
    }

    /** What the caller can do with the issue now. */
    @GET
    public Map<String, Object> list(
            @PathParam("idOrKey") String idOrKey, @QueryParam("expand") @DefaultValue("") String expand) {
        JiraIssue issue = requests.issue(idOrKey);
        List<Map<String, Object>> transitions = jira.transitions().available(issue, IssueRequests.user()).stream()
                .map(transition -> transition(transition, expand.contains("transitions.fields")))
                .toList();
        return Map.of("expand", "transitions", "transitions", transitions);
    }

    private Map<String, Object> transition(Transition transition, boolean withFields) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", String.valueOf(transition.id()));
        view.put("name", transition.name());
        view.put("to", json.status(transition.to()));
        if (withFields) {
            Map<String, Object> fields = new LinkedHashMap<>();
            transition.fields().forEach(field -> fields.put(field.id(), field(field)));
            view.put("fields", fields);
        }
        return view;
    }

    private static Map<String, Object> field(IssueField field) {
        return Map.of(
                "required", field.isRequired(),
                "schema", field.schema(),
                "name", field.name(),
                "fieldId", field.id(),
                "operations", List.of("set"));
    }

    /** Does a transition. */
    @POST
    public void execute(@PathParam("idOrKey") String idOrKey, JsonNode body) {
        JiraIssue issue = requests.issue(idOrKey);
        String id = body == null ? "" : body.path("transition").path("id").asText();
        if (!id.matches("\\d{1,9}")) {
            throw new IssueProblem(400, "Missing 'transition' identifier");
        }
        jira.transitions()
                .execute(issue, Integer.parseInt(id), requests.input(body, issue), false, IssueRequests.user());
    }
}
