package org.productops.devhost.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.VersionRecord;
import org.productops.devhost.rest.RestProblem;

/** The versions of projects. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class VersionResource {
    private static final ProjectPermissionKey ADMINISTER = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    private final Jira jira;

    VersionResource(Jira jira) {
        this.jira = jira;
    }

    /** The versions of a project. */
    @GET
    @Path("project/{key}/versions")
    public List<Map<String, Object>> list(@PathParam("key") String key) {
        Project project = project(key, ProjectPermissions.BROWSE_PROJECTS);
        return jira.versions().ofProject(project.getId()).stream()
                .map(VersionResource::json)
                .toList();
    }

    /** Adds a version to the project that the body names. */
    @POST
    @Path("version")
    public Response add(JsonNode body) {
        Project project = project(body.path("project").asText(), ADMINISTER);
        long id = jira.versions()
                .add(
                        project.getId(),
                        body.path("name").asText(),
                        day(body, "startDate", null),
                        day(body, "releaseDate", null));
        return Response.status(Response.Status.CREATED)
                .entity(json(version(String.valueOf(id))))
                .build();
    }

    /** Changes a version, and releases it or takes that back. */
    @PUT
    @Path("version/{id}")
    public Map<String, Object> change(@PathParam("id") String id, JsonNode body) {
        VersionRecord before = version(id);
        project(jira.projects().record(before.projectId()).key(), ADMINISTER);
        jira.versions()
                .change(before.named(
                        body.path("name").asText(before.name()),
                        day(body, "startDate", before.startDate()),
                        day(body, "releaseDate", before.releaseDate())));
        if (body.path("released").isBoolean() && body.path("released").asBoolean() != before.released()) {
            jira.versions().release(version(id), body.path("released").asBoolean());
        }
        return json(version(id));
    }

    /** Deletes a version. */
    @DELETE
    @Path("version/{id}")
    public void remove(@PathParam("id") String id) {
        VersionRecord version = version(id);
        project(jira.projects().record(version.projectId()).key(), ADMINISTER);
        jira.versions().remove(version);
    }

    private static String day(JsonNode body, String field, String otherwise) {
        return body.path(field).isTextual() ? body.path(field).asText() : otherwise;
    }

    private VersionRecord version(String id) {
        return jira.versions()
                .record(id)
                .orElseThrow(() -> RestProblem.of(404, "Could not find version for id '" + id + "'"));
    }

    private Project project(String key, ProjectPermissionKey permission) {
        Project project = jira.projects().getProjectObjByKey(key);
        if (project == null || !jira.permissions().hasPermission(permission, project, IssueRequests.user())) {
            throw RestProblem.of(404, "No project could be found with key '" + key + "'.");
        }
        return project;
    }

    private static Map<String, Object> json(VersionRecord version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(version.id()));
        json.put("name", version.name());
        json.put("projectId", version.projectId());
        json.put("released", version.released());
        json.put("archived", version.archived());
        json.put("startDate", version.startDate());
        json.put("releaseDate", version.releaseDate());
        return json;
    }
}
