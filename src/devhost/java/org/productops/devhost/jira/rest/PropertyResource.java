package org.productops.devhost.jira.rest;

import com.atlassian.jira.entity.property.EntityProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.property.EntityProperties;

/** The properties of issues, in which apps keep what they know, for whoever may see the issues. */
@Path("issue/{key}/properties/{propertyKey}")
@Produces(MediaType.APPLICATION_JSON)
public final class PropertyResource {
    /** Jira's name for issues that have properties. */
    private static final String OF_ISSUES = "IssueProperty";

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityProperties properties;
    private final IssueRequests requests;

    PropertyResource(Jira jira) {
        this.properties = new EntityProperties(jira.records());
        this.requests = new IssueRequests(jira);
    }

    /** Reads a property. */
    @GET
    public Response get(@PathParam("key") String key, @PathParam("propertyKey") String propertyKey)
            throws JsonProcessingException {
        EntityProperty property = properties.get(OF_ISSUES, requests.issue(key).getId(), propertyKey);
        return property == null
                ? Response.status(Response.Status.NOT_FOUND).build()
                : Response.ok(Map.of("key", propertyKey, "value", JSON.readTree(property.getValue())))
                        .build();
    }

    /** Keeps a property. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("key") String key, @PathParam("propertyKey") String propertyKey, JsonNode value) {
        properties.put(OF_ISSUES, requests.issue(key).getId(), propertyKey, value.toString());
        return Response.ok().build();
    }
}
