package org.productops.devhost.jira.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.Page;
import org.productops.devhost.web.Routes;

/** Edits and deletes issues. */
final class EditPages {
    private static final String EDIT = "/secure/EditIssue.jspa";

    private final Jira jira;
    private final IssueAccess access;

    EditPages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get("/secure/EditIssue!default.jspa", this::ask)
                .post(EDIT, this::send)
                .get("/secure/DeleteIssue!default.jspa", this::askDelete)
                .post("/secure/DeleteIssue.jspa", this::delete);
    }

    private JiraIssue editable(Exchange exchange) {
        JiraIssue issue = access.byId(exchange);
        if (!jira.permissions().hasPermission(ProjectPermissions.EDIT_ISSUES, issue, IssueAccess.user(exchange))) {
            throw HttpProblem.forbidden("You do not have permission to edit this issue.");
        }
        return issue;
    }

    private void ask(Exchange exchange) throws IOException {
        JiraIssue issue = editable(exchange);
        show(exchange, 200, issue, new IssueForm(issue, fields(issue), null, null));
    }

    private List<IssueField> fields(JiraIssue issue) {
        return jira.screenFields().of(issue, "edit");
    }

    private void send(Exchange exchange) throws IOException {
        JiraIssue issue = editable(exchange);
        IssueInput input = IssueForm.read(exchange, fields(issue));
        try {
            jira.operations().update(issue, input, true, IssueAccess.user(exchange));
            exchange.redirect("/browse/" + issue.getKey());
        } catch (IssueProblem problem) {
            JiraIssue again = access.byId(exchange);
            show(exchange, 400, again, new IssueForm(again, fields(again), input, problem.errors()));
        }
    }

    private static void show(Exchange exchange, int status, JiraIssue issue, IssueForm form) throws IOException {
        Map<String, String> hidden = Map.of("id", issue.getId().toString());
        String html = form.html(exchange, EDIT, hidden, "Update", "/browse/" + issue.getKey());
        exchange.page(
                status,
                Page.general("Edit Issue: " + issue.getKey(), html)
                        .withContext("jira.edit.issue")
                        .withMeta("issue-key", issue.getKey()));
    }

    private void askDelete(Exchange exchange) throws IOException {
        JiraIssue issue = access.byId(exchange);
        String html = exchange.html(
                "jira/delete", Map.of("issue", IssueBrief.of(issue), "cancel", "/browse/" + issue.getKey()));
        exchange.page(Page.general("Delete Issue: " + issue.getKey(), html));
    }

    private void delete(Exchange exchange) throws IOException {
        ApplicationUser user = IssueAccess.user(exchange);
        JiraIssue issue = access.byId(exchange);
        try {
            jira.operations().delete(issue, user);
        } catch (IssueProblem problem) {
            throw new HttpProblem(
                    problem.status(), String.join(" ", problem.errors().getErrorMessages()));
        }
        exchange.redirect("/projects/" + issue.getProjectObject().getKey() + "/issues");
    }
}
