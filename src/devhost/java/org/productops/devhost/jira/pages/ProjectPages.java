package org.productops.devhost.jira.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Markup;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** The projects, and the issues of one. */
final class ProjectPages {
    private final Jira jira;

    ProjectPages(Jira jira) {
        this.jira = jira;
    }

    void addTo(Routes routes) {
        routes.get("/", exchange -> exchange.redirect("/secure/Dashboard.jspa"))
                .get("/secure/Dashboard.jspa", this::projects)
                .get("/projects/{key}", exchange -> exchange.redirect("/projects/" + exchange.path("key") + "/issues"))
                .get("/projects/{key}/issues", this::issues);
    }

    private void projects(Exchange exchange) throws IOException {
        ApplicationUser user = IssueAccess.user(exchange);
        Markup table = Markup.start()
                .open("table", "class", "aui", "id", "projects")
                .open("thead")
                .open("tr")
                .element("th", "Project", "scope", "col")
                .element("th", "Key", "scope", "col")
                .element("th", "About", "scope", "col")
                .close()
                .close()
                .open("tbody");
        for (Project project : jira.projects().getProjects()) {
            if (jira.permissions().canBrowse(project.getId(), user)) {
                table.open("tr")
                        .open("td")
                        .link(exchange.url("/projects/" + project.getKey() + "/issues"), project.getName())
                        .close()
                        .element("td", project.getKey())
                        .element("td", jira.projects().record(project.getId()).description())
                        .close();
            }
        }
        exchange.page(Page.general("Projects", table.html()).withContext("atl.dashboard"));
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
        String body = issues.isEmpty()
                ? Markup.start()
                        .element("p", "No issues yet.")
                        .element(
                                "a",
                                "Create the first issue",
                                "href",
                                exchange.url("/secure/CreateIssue!default.jspa?pid=" + project.getId()))
                        .html()
                : new IssueTable(jira).html(exchange, issues);
        exchange.page(Page.general(project.getName(), body).withMeta("project-key", project.getKey()));
    }
}
