package org.productops.devhost.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.model.RoleActorsRecord;
import org.productops.devhost.rest.RestProblem;

/** Who is in the roles of projects. */
@Path("project/{key}/role")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class RoleResource {
    private static final ProjectPermissionKey ADMINISTER = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    private final Jira jira;

    RoleResource(Jira jira) {
        this.jira = jira;
    }

    /** The addresses of the roles by their names. */
    @GET
    public Map<String, String> list(@PathParam("key") String key) {
        project(key);
        return jira.roles().getProjectRoles().stream()
                .collect(Collectors.toMap(
                        ProjectRole::getName,
                        role -> jira.product().baseUrl() + "/rest/api/2/project/" + key + "/role/" + role.getId(),
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** Adds users and groups to a role. */
    @POST
    @Path("{id}")
    public Map<String, Object> add(@PathParam("key") String key, @PathParam("id") long id, JsonNode body) {
        RoleActorsRecord before = actors(key, id);
        return keep(new RoleActorsRecord(
                before.projectId(),
                id,
                more(before.users(), texts(body.path("user"))),
                more(before.groups(), texts(body.path("group")))));
    }

    /** Takes a user or a group out of a role. */
    @DELETE
    @Path("{id}")
    public void remove(
            @PathParam("key") String key,
            @PathParam("id") long id,
            @QueryParam("user") String user,
            @QueryParam("group") String group) {
        RoleActorsRecord before = actors(key, id);
        keep(new RoleActorsRecord(before.projectId(), id, less(before.users(), user), less(before.groups(), group)));
    }

    private Map<String, Object> keep(RoleActorsRecord actors) {
        jira.roles().put(actors);
        return Map.of("id", actors.roleId(), "users", actors.users(), "groups", actors.groups());
    }

    private RoleActorsRecord actors(String key, long id) {
        Project project = project(key);
        if (jira.roles().getProjectRole(id) == null) {
            throw RestProblem.of(404, "The project role with id " + id + " does not exist.");
        }
        return jira.roles().actors(project, id);
    }

    private Project project(String key) {
        Project project = jira.projects().getProjectObjByKey(key);
        if (project == null || !jira.permissions().hasPermission(ADMINISTER, project, IssueRequests.user())) {
            throw RestProblem.of(404, "No project could be found with key '" + key + "'.");
        }
        return project;
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> more(Set<String> some, Set<String> added) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(added);
        return all;
    }

    private static Set<String> less(Set<String> some, String removed) {
        Set<String> left = new TreeSet<>(some);
        if (removed != null) {
            left.remove(removed);
        }
        return left;
    }
}
