package org.productops.devhost.jira.rest;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.ScreenRecord;
import org.productops.devhost.rest.RestProblem;

/** What administrators do with custom fields. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class FieldResource {
    private final Jira jira;

    FieldResource(Jira jira) {
        this.jira = jira;
    }

    /** Creates a field for all projects; on screens somebody has to put it. */
    @POST
    @Path("field")
    public Response create(JsonNode body) {
        requireAdministrator();
        CustomFieldType<?, ?> type =
                jira.customFields().getCustomFieldType(body.path("type").asText());
        if (type == null) {
            throw RestProblem.of(400, "Custom field type is invalid.");
        }
        CustomField field = jira.customFields()
                .createCustomField(
                        body.path("name").asText(),
                        body.path("description").asText(),
                        type,
                        jira.customFields()
                                .getCustomFieldSearcher(body.path("searcherKey").asText()),
                        List.of(GlobalIssueContext.getInstance()),
                        Collections.singletonList(null));
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", field.getId(), "name", field.getName()))
                .build();
    }

    /** Puts a field on the default screen; here, where each project has screens of its own, on all. */
    @POST
    @Path("screens/addToDefault/{fieldId}")
    public Response addToDefault(@PathParam("fieldId") String fieldId) {
        requireAdministrator();
        jira.customFields().find(fieldId).orElseThrow(() -> RestProblem.of(404, "There is no field " + fieldId));
        for (ScreenRecord screen : jira.records().screens().all()) {
            if (!screen.fieldIds().contains(fieldId)) {
                jira.records().screens().put(screen.withField(0, fieldId));
            }
        }
        return Response.ok(Map.of()).build();
    }

    private void requireAdministrator() {
        if (!jira.product().users().isAdministrator(IssueRequests.user().getKey())) {
            throw RestProblem.of(403, "Only administrators may do that.");
        }
    }
}
