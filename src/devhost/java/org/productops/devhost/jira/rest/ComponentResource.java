package org.productops.devhost.jira.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.rest.RestProblem;

/** The components of projects. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ComponentResource {
    private static final ProjectPermissionKey ADMINISTER = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    private final Jira jira;

    ComponentResource(Jira jira) {
        this.jira = jira;
    }

    /** The components of a project. */
    @GET
    @Path("project/{key}/components")
    public List<Map<String, Object>> list(@PathParam("key") String key) {
        Project project = project(key, ProjectPermissions.BROWSE_PROJECTS);
        return jira.components().findAllForProject(project.getId()).stream()
                .map(component -> json(component, project))
                .toList();
    }

    /** Adds a component to the project that the body names. */
    @POST
    @Path("component")
    public Response add(JsonNode body) {
        Project project = project(body.path("project").asText(), ADMINISTER);
        long id = jira.components().add(project.getId(), body.path("name").asText());
        return Response.status(Response.Status.CREATED)
                .entity(json(jira.components().component(String.valueOf(id)).orElseThrow(), project))
                .build();
    }

    /** Deletes a component. */
    @DELETE
    @Path("component/{id}")
    public void remove(@PathParam("id") String id) {
        ProjectComponent component = jira.components()
                .component(id)
                .orElseThrow(() -> RestProblem.of(404, "The component with id " + id + " does not exist."));
        project(jira.projects().record(component.getProjectId()).key(), ADMINISTER);
        jira.components().remove(component);
    }

    private Project project(String key, ProjectPermissionKey permission) {
        Project project = jira.projects().getProjectObjByKey(key);
        if (project == null || !jira.permissions().hasPermission(permission, project, IssueRequests.user())) {
            throw RestProblem.of(404, "No project could be found with key '" + key + "'.");
        }
        return project;
    }

    private static Map<String, Object> json(ProjectComponent component, Project project) {
        return Map.of("id", component.getId().toString(), "name", component.getName(), "project", project.getKey());
    }
}
