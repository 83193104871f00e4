package org.productops.devhost.jira.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The issues of a project. */
final class ProjectPages {
    private final Jira jira;

    ProjectPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/", exchange -> exchange.redirect(DashboardPages.PATH))
                .get("/projects/{key}", exchange -> exchange.redirect("/projects/" + exchange.path("key") + "/issues"))
                .get("/projects/{key}/issues", this::issues);
    }

    private void issues(Exchange exchange) throws IOException {
        Project project = jira.projects().getProjectObjByKey(exchange.path("key"));
        if (project == null || !jira.permissions().canBrowse(project.getId(), IssueAccess.user(exchange))) {
            throw HttpProblem.notFound("There is no project at this address, or you may not see it.");
        }
        List<JiraIssue> issues = jira.issues()
                .all()
                .filter(issue -> issue.getProjectId().equals(project.getId()))
                .toList();
        String html = exchange.html(
                "jira/project",
                Map.of(
                        "project", jira.projects().record(project.getId()),
                        "table", IssueTable.of(jira, issues)));
        exchange.page(Page.general(project.getName(), html).withMeta("project-key", project.getKey()));
    }
}
