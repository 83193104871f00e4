package org.productops.devhost.jira.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.model.VersionRecord;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;
import org.productops.devhost.web.WebFragments;

/** The issues and the versions of a project. */
final class ProjectPages {
    /** Where plugins put links beside a project. */
    static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    /** Where plugins put links in a project's settings, for its administrators. */
    static final String CONFIGURATION = "atl.jira.proj.config/projectgroup4";

    private static final ProjectPermissionKey ADMINISTER = new ProjectPermissionKey("ADMINISTER_PROJECTS");
    private static final String VERSIONS = "/projects/{key}/versions";

    private final Jira jira;
    private final WebFragments fragments;

    ProjectPages(Jira jira, WebFragments fragments) {
        this.jira = jira;
        this.fragments = fragments;
    }

    void addTo(Routes routes) {
        routes.get("/", exchange -> exchange.redirect(DashboardPages.PATH))
                .get("/projects/{key}", exchange -> exchange.redirect("/projects/" + exchange.path("key") + "/issues"))
                .get("/projects/{key}/issues", this::issues)
                .get(VERSIONS, exchange -> versions(exchange, 200, Map.of()))
                .post(VERSIONS, this::addVersion)
                .post("/projects/{key}/versions/release", this::release)
                .get("/projects/{key}/versions/{version}", this::version);
    }

    private Project project(Exchange exchange) {
        Project project = jira.projects().getProjectObjByKey(exchange.path("key"));
        if (project == null || !jira.permissions().canBrowse(project.getId(), IssueAccess.user(exchange))) {
            throw HttpProblem.notFound("There is no project at this address, or you may not see it.");
        }
        return project;
    }

    private boolean administers(Exchange exchange, Project project) {
        return jira.permissions().hasPermission(ADMINISTER, project, IssueAccess.user(exchange));
    }

    private Project administered(Exchange exchange) {
        Project project = project(exchange);
        if (!administers(exchange, project)) {
            throw HttpProblem.forbidden("You do not administer this project.");
        }
        return project;
    }

    private void issues(Exchange exchange) throws IOException {
        Project project = project(exchange);
        List<JiraIssue> issues = jira.issues()
                .all()
                .filter(issue -> issue.getProjectId().equals(project.getId()))
                .toList();
        String html = exchange.html(
                "jira/project",
                Map.of(
                        "project", jira.projects().record(project.getId()),
                        "table", IssueTable.of(jira, issues)));
        exchange.page(around(exchange, project, Page.general(project.getName(), html)));
    }

    private void versions(Exchange exchange, int status, Map<String, String> errors) throws IOException {
        Project project = project(exchange);
        Map<String, Object> values = new HashMap<>();
        values.put("project", jira.projects().record(project.getId()));
        values.put("versions", jira.versions().ofProject(project.getId()));
        values.put("administrator", administers(exchange, project));
        values.put("errors", errors);
        values.put("name", exchange.param("name"));
        values.put("releaseDate", exchange.param("releaseDate"));
        values.put("path", path(project));
        values.put("releasePath", path(project) + "/release");
        values.put("cancel", "/projects/" + project.getKey());
        exchange.page(
                status, around(exchange, project, Page.general("Releases", exchange.html("jira/versions", values))));
    }

    private static String path(Project project) {
        return "/projects/" + project.getKey() + "/versions";
    }

    private void version(Exchange exchange) throws IOException {
        Project project = project(exchange);
        VersionRecord version = versionOf(project, exchange.path("version"));
        Collection<Long> fixed =
                jira.versions().getIssueIdsWithFixVersion(jira.versions().getVersion(version.id()));
        List<JiraIssue> issues = jira.issues()
                .all()
                .filter(issue -> fixed.contains(issue.getId()))
                .toList();
        String html = exchange.html("jira/version", Map.of("version", version, "table", IssueTable.of(jira, issues)));
        exchange.page(around(exchange, project, Page.general(version.name(), html)));
    }

    private VersionRecord versionOf(Project project, String id) {
        return jira.versions()
                .record(id)
                .filter(each -> each.projectId() == project.getId())
                .orElseThrow(() -> HttpProblem.notFound("There is no such version."));
    }

    private void addVersion(Exchange exchange) throws IOException {
        Project project = administered(exchange);
        String day = exchange.param("releaseDate");
        Map<String, String> errors = new HashMap<>();
        if (exchange.param("name").isEmpty()) {
            errors.put("name", "You must specify a valid version name.");
        }
        if (!day.isEmpty() && !isDay(day)) {
            errors.put("releaseDate", "Write the day as 2026-12-31.");
        }
        if (!errors.isEmpty()) {
            versions(exchange, 400, errors);
            return;
        }
        jira.versions().add(project.getId(), exchange.param("name"), null, day.isEmpty() ? null : day);
        exchange.redirect(path(project));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void release(Exchange exchange) throws IOException {
        Project project = administered(exchange);
        VersionRecord version = versionOf(project, exchange.param("version"));
        jira.versions().release(version, Boolean.parseBoolean(exchange.param("released")));
        exchange.redirect(path(project));
    }

    private Page around(Exchange exchange, Project project, Page page) {
        String sidebar = exchange.html(
                "jira/project-sidebar",
                Map.of(
                        "project", jira.projects().record(project.getId()),
                        "items", fragments.items(SIDEBAR, Map.of("project", project)),
                        "settings",
                                administers(exchange, project)
                                        ? fragments.items(CONFIGURATION, Map.of("project", project))
                                        : List.of()));
        return page.withSidebar(sidebar, null).withMeta("project-key", project.getKey());
    }
}
