package org.productops.devhost.jira.rest;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;
import java.util.Set;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueErrors;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.user.JiraUsers;
import org.productops.devhost.request.RequestContext;

/** Reads what callers say about issues. */
final class IssueRequests {
    private static final Set<String> READ_ELSEWHERE = Set.of("project", "issuetype", "parent");

    private final Jira jira;

    IssueRequests(Jira jira) {
        this.jira = jira;
    }

    static ApplicationUser user() {
        return RequestContext.currentUser().map(JiraUsers::of).orElseThrow();
    }

    /**
     * The issue with this id or key.
     *
     * @throws IssueProblem if there is none, or the caller may not see it
     */
    JiraIssue issue(String idOrKey) {
        return find(idOrKey).orElseThrow(() -> new IssueProblem(404, "Issue Does Not Exist"));
    }

    private Optional<JiraIssue> find(String idOrKey) {
        Optional<JiraIssue> found = idOrKey.matches("\\d{1,18}")
                ? jira.issues().find(Long.valueOf(idOrKey))
                : jira.issues().find(idOrKey);
        return found.filter(issue -> jira.permissions().canBrowse(issue.getProjectId(), user()));
    }

    /** The issue that an object names by {@code key} or {@code id}. */
    Optional<JiraIssue> named(JsonNode reference) {
        return find(reference.path("key").asText(reference.path("id").asText("")));
    }

    /** The issue that is to be created, without its values. */
    JiraIssue draft(JsonNode body) {
        JsonNode fields = fields(body);
        IssueErrors errors = new IssueErrors();
        Optional<Project> project = project(fields.path("project"));
        Optional<IssueType> type = type(fields.path("issuetype"));
        if (project.isEmpty()) {
            errors.addError("project", "valid project is required");
        }
        if (type.isEmpty()) {
            errors.addError("issuetype", "valid issue type is required");
        }
        Optional<JiraIssue> parent = named(fields.path("parent"));
        if (fields.has("parent") && parent.isEmpty()) {
            errors.addError("parent", "Could not find issue by id or key.");
        }
        errors.throwIfAny();
        return jira.operations()
                .blank(
                        project.orElseThrow(),
                        type.orElseThrow(),
                        parent.map(JiraIssue::getId).orElse(null),
                        user());
    }

    private Optional<Project> project(JsonNode node) {
        return jira.projects().getProjects().stream()
                .filter(project -> project.getKey().equals(node.path("key").asText())
                        || project.getId().toString().equals(node.path("id").asText()))
                .filter(project -> jira.permissions().canBrowse(project.getId(), user()))
                .findFirst();
    }

    private Optional<IssueType> type(JsonNode node) {
        return jira.issueTypes().getIssueTypes().stream()
                .filter(type -> type.getId().equals(node.path("id").asText())
                        || type.getName().equals(node.path("name").asText()))
                .findFirst();
    }

    /** The values of {@code fields} and of {@code update} with the operation {@code set}. */
    IssueInput input(JsonNode body, JiraIssue issue) {
        IssueInput input = new IssueInput();
        IssueErrors errors = new IssueErrors();
        fields(body).properties().forEach(entry -> read(entry.getKey(), entry.getValue(), issue, input, errors));
        JsonNode update = body == null ? MissingNode.getInstance() : body.path("update");
        update.properties().forEach(entry -> {
            JsonNode set = entry.getValue().path(0).path("set");
            if (set.isMissingNode()) {
                errors.addError(entry.getKey(), "The host supports the operation 'set' only.");
            } else {
                read(entry.getKey(), set, issue, input, errors);
            }
        });
        errors.throwIfAny();
        return input;
    }

    private void read(String fieldId, JsonNode value, JiraIssue issue, IssueInput input, IssueErrors errors) {
        if (READ_ELSEWHERE.contains(fieldId)) {
            return;
        }
        Optional<IssueField> field =
                jira.fields().find(fieldId).filter(found -> found.isFor(issue.getProjectId(), issue.getIssueTypeId()));
        if (field.isPresent()) {
            field.get().readJson(value, issue, input, errors);
        } else {
            errors.addError(
                    fieldId, "Field '" + fieldId + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private static JsonNode fields(JsonNode body) {
        return body == null ? MissingNode.getInstance() : body.path("fields");
    }
}
