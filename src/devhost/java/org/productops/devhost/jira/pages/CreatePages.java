package org.productops.devhost.jira.pages;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.LinkedHashMap;
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

/** Creates issues in two steps: where and of which type, then the fields. */
final class CreatePages {
    private static final String CHOOSE = "/secure/CreateIssue!default.jspa";
    private static final String SEND = "/secure/CreateIssueDetails.jspa";

    private final Jira jira;
    private final IssueAccess access;

    CreatePages(Jira jira) {
        this.jira = jira;
        this.access = new IssueAccess(jira);
    }

    void addTo(Routes routes) {
        routes.get(CHOOSE, this::choose)
                .get("/secure/CreateIssue.jspa", this::ask)
                .get("/secure/CreateIssueDetails!init.jspa", this::askFilled)
                .post(SEND, this::send);
    }

    private void choose(Exchange exchange) throws IOException {
        if (!exchange.param("parentIssueId").isEmpty()) {
            ask(exchange);
            return;
        }
        CreateTargets targets = CreateTargets.of(jira, IssueAccess.user(exchange), false);
        if (targets.projects().isEmpty()) {
            throw HttpProblem.forbidden("There is no project in which you may create issues.");
        }
        String form = exchange.html(
                "jira/choose-type",
                Map.of(
                        "targets", targets,
                        "project", exchange.param("pid"),
                        "type", exchange.param("issuetype")));
        exchange.page(Page.general("Create Issue", form));
    }

    private void ask(Exchange exchange) throws IOException {
        JiraIssue draft = draft(exchange);
        show(exchange, 200, draft, new IssueForm(draft, fields(draft), null, null));
    }

    /** The address of a link says what stands in the fields. */
    private void askFilled(Exchange exchange) throws IOException {
        JiraIssue draft = draft(exchange);
        List<IssueField> fields = fields(draft);
        show(exchange, 200, draft, new IssueForm(draft, fields, IssueForm.read(exchange, fields), null));
    }

    private List<IssueField> fields(JiraIssue draft) {
        return jira.screenFields().of(draft, "create");
    }

    private JiraIssue draft(Exchange exchange) {
        JiraIssue parent = exchange.param("parentIssueId").isEmpty()
                ? null
                : access.byKey(
                        exchange,
                        IssueAccess.number(exchange.param("parentIssueId"))
                                .flatMap(jira.issues()::find)
                                .map(JiraIssue::getKey)
                                .orElse(""));
        Project project = parent != null
                ? parent.getProjectObject()
                : IssueAccess.number(exchange.param("pid"))
                        .map(jira.projects()::getProjectObj)
                        .orElse(null);
        IssueType type = parent != null
                ? jira.issueTypes().getIssueTypesForProject(project).stream()
                        .filter(IssueType::isSubTask)
                        .findFirst()
                        .orElse(null)
                : jira.issueTypes().getIssueType(exchange.param("issuetype"));
        if (project == null || type == null) {
            throw new HttpProblem(400, "Choose a project and an issue type first.");
        }
        if (!jira.permissions().hasPermission(ProjectPermissions.CREATE_ISSUES, project, IssueAccess.user(exchange))) {
            throw HttpProblem.forbidden("You do not have permission to create issues in this project.");
        }
        return jira.operations()
                .blank(project, type, parent == null ? null : parent.getId(), IssueAccess.user(exchange));
    }

    private void send(Exchange exchange) throws IOException {
        JiraIssue draft = draft(exchange);
        IssueInput input = IssueForm.read(exchange, fields(draft));
        try {
            JiraIssue created = jira.operations().create(draft, input, true, IssueAccess.user(exchange));
            exchange.redirect("/browse/" + created.getKey());
        } catch (IssueProblem problem) {
            JiraIssue again = draft(exchange);
            ErrorCollection errors = problem.errors();
            show(exchange, 400, again, new IssueForm(again, fields(again), input, errors));
        }
    }

    private void show(Exchange exchange, int status, JiraIssue draft, IssueForm form) throws IOException {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("pid", draft.getProjectId().toString());
        hidden.put("issuetype", draft.getIssueTypeId());
        if (draft.isSubTask()) {
            hidden.put("parentIssueId", draft.record().parentId().toString());
        }
        String title = "Create " + draft.getIssueType().getName() + " in "
                + draft.getProjectObject().getName();
        String cancel = "/projects/" + draft.getProjectObject().getKey() + "/issues";
        exchange.page(
                status,
                Page.general(title, form.html(exchange, SEND, hidden, "Create", cancel))
                        .withContext("jira.create.issue"));
    }
}
