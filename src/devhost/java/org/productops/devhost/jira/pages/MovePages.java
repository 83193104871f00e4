package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.web.AuiForm;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Moves issues to another project or type. */
final class MovePages {
    private static final String SEND = "/secure/MoveIssue.jspa";

    private final Jira jira;
    private final IssueAccess access;

    MovePages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get("/secure/MoveIssue!default.jspa", this::ask).post(SEND, this::send);
    }

    private void ask(Exchange exchange) throws IOException {
        show(exchange, 200, access.byId(exchange), List.of());
    }

    private void show(Exchange exchange, int status, JiraIssue issue, List<String> messages) throws IOException {
        Map<String, String> projects = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (Project project : jira.projects().getProjects()) {
            if (jira.permissions().hasPermission(JiraPermissions.CREATE_ISSUES, project, IssueAccess.user(exchange))) {
                projects.put(project.getId().toString(), project.getName() + " (" + project.getKey() + ")");
                jira.issueTypes().getIssueTypesForProject(project).stream()
                        .filter(type -> type.isSubTask() == issue.isSubTask())
                        .forEach(type -> types.put(type.getId(), type.getName()));
            }
        }
        String html = AuiForm.post(exchange, SEND, Map.of())
                .raw(IssueForm.messages(messages))
                .hidden("id", issue.getId().toString())
                .select("pid", "New Project", projects, issue.getProjectId().toString())
                .select("issuetype", "New Issue Type", types, issue.getIssueTypeId())
                .buttons(exchange, "Move", "/browse/" + issue.getKey());
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
