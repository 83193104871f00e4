package org.productops.devhost.jira.rest;

import com.atlassian.jira.project.Project;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.rest.RestProblem;

/** What there is in this Jira: fields, issue types, projects, and the version. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class MetadataResource {
    private final Jira jira;
    private final IssueJson json;

    MetadataResource(Jira jira, IssueJson json) {
        this.jira = jira;
        this.json = json;
    }

    /** The fields. */
    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        return jira.fields().all().map(this::field).toList();
    }

    private Map<String, Object> field(IssueField field) {
        boolean custom = field.id().startsWith("customfield_");
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", field.id());
        view.put("name", field.name());
        view.put("custom", custom);
        view.put("orderable", true);
        view.put("navigable", true);
        view.put("searchable", custom || List.of("summary", "resolution").contains(field.id()));
        view.put(
                "clauseNames",
                custom
                        ? List.of("cf[" + field.id().substring("customfield_".length()) + "]", field.name())
                        : List.of(field.id()));
        view.put("schema", field.schema());
        return view;
    }

    /** The issue types. */
    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return jira.issueTypes().getIssueTypes().stream().map(json::issueType).toList();
    }

    /** The projects that the caller may see. */
    @GET
    @Path("project")
    public List<Map<String, Object>> projects() {
        return visible().map(json::project).toList();
    }

    private Stream<Project> visible() {
        return jira.projects().getProjects().stream()
                .filter(project -> jira.permissions().canBrowse(project.getId(), IssueRequests.user()));
    }

    /** One project with its issue types. */
    @GET
    @Path("project/{idOrKey}")
    public Map<String, Object> project(@PathParam("idOrKey") String idOrKey) {
        Project project = visible()
                .filter(candidate -> candidate.getKey().equals(idOrKey)
                        || candidate.getId().toString().equals(idOrKey))
                .findFirst()
                .orElseThrow(() -> RestProblem.of(404, "No project could be found with key '" + idOrKey + "'."));
        Map<String, Object> view = json.project(project);
        view.put(
                "issueTypes",
                jira.issueTypes().getIssueTypesForProject(project).stream()
                        .map(json::issueType)
                        .toList());
        return view;
    }

    /** What this server is. */
    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", jira.product().baseUrl().toString());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("serverTitle", "Jira (development host)");
        return info;
    }
}
