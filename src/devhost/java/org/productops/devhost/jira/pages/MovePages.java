package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Moves issues to another project or type. */
final class MovePages {
    private final Jira jira;
    private final IssueAccess access;

    MovePages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get("/secure/MoveIssue!default.jspa", this::ask).post("/secure/MoveIssue.jspa", this::send);
    }

    private void ask(Exchange exchange) throws IOException {
        show(exchange, 200, access.byId(exchange), List.of());
    }

    private void show(Exchange exchange, int status, JiraIssue issue, List<String> messages) throws IOException {
        String html = exchange.html(
                "jira/move",
                Map.of(
                        "messages", messages,
                        "id", issue.getId(),
                        "targets", CreateTargets.of(jira, IssueAccess.user(exchange), issue.isSubTask()),
                        "project", issue.getProjectId(),
                        "type", issue.getIssueTypeId(),
                        "cancel", "/browse/" + issue.getKey()));
        exchange.page(status, Page.general("Move Issue: " + issue.getKey(), html));
    }

    private void send(Exchange exchange) throws IOException {
        JiraIssue issue = access.byId(exchange);
        Project project = IssueAccess.number(exchange.param("pid"))
                .map(jira.projects()::getProjectObj)
                .orElseThrow(() -> new HttpProblem(400, "Choose a project."));
        IssueType type = jira.issueTypes().getIssueType(exchange.param("issuetype"));
        if (type == null) {
            throw new HttpProblem(400, "Choose an issue type.");
        }
        try {
            JiraIssue moved = jira.operations().move(issue, project, type, IssueAccess.user(exchange));
            exchange.redirect("/browse/" + moved.getKey());
        } catch (IssueProblem problem) {
            show(
                    exchange,
                    problem.status(),
                    access.byId(exchange),
                    List.copyOf(problem.errors().getErrorMessages()));
        }
    }
}
