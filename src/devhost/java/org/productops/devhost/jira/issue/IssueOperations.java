package org.productops.devhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.MovedKeyRecord;
import org.productops.devhost.jira.user.JiraPermissions;

/** What people do with issues, with the permissions it needs. */
public final class IssueOperations {
    private static final String DEFAULT_PRIORITY = "3";

    private final Jira jira;
    private final JiraRecords records;

    public IssueOperations(Jira jira, JiraRecords records) {
        this.jira = jira;
        this.records = records;
    }

    /** An issue that is about to be created, with the values that forms begin with. */
    public JiraIssue blank(Project project, IssueType type, Long parentId, ApplicationUser user) {
        Map<String, List<String>> values =
                Map.of("priority", List.of(DEFAULT_PRIORITY), "reporter", List.of(user.getKey()));
        return new JiraIssue(
                jira, new IssueRecord(0, null, project.getId(), type.getId(), null, 0, parentId, null, null, values));
    }

    /** The fields that are asked when an issue like this is created or edited. */
    public List<IssueField> fields(JiraIssue issue, String operation) {
        List<String> ids = jira.screens().fieldIds(issue.getProjectId(), issue.getIssueTypeId(), operation);
        return jira.fields().of(ids, issue.getProjectId(), issue.getIssueTypeId());
    }

    /**
     * Creates an issue.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public JiraIssue create(JiraIssue draft, IssueInput input, boolean complete, ApplicationUser user) {
        IssueErrors errors = new IssueErrors();
        if (!jira.permissions().hasPermission(JiraPermissions.CREATE_ISSUES, draft, user)) {
            errors.addError("project", "You do not have permission to create issues in this project.");
        } else if (!jira.issueTypes()
                .getIssueTypesForProject(draft.getProjectObject())
                .contains(draft.getIssueType())) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        } else if (draft.getIssueType().isSubTask() != (draft.record().parentId() != null)) {
            errors.addError(
                    draft.isSubTask() ? "issuetype" : "parent",
                    draft.isSubTask()
                            ? "The issue type selected is not a sub-task."
                            : "Issue type is a sub-task but parent issue key or id not specified.");
        }
        errors.throwIfAny();
        List<IssueField> fields = fields(draft, "create");
        if (!complete) {
            fields.stream()
                    .filter(IssueField::isRequired)
                    .filter(field -> !input.has(field.id()) && draft.record().value(field.id()) == null)
                    .forEach(field -> input.put(field.id(), ""));
        }
        jira.editor().apply(draft, fields, input, complete).throwIfAny();
        jira.transitions().begin(draft, user);
        jira.store().add(draft);
        jira.store().publish(EventKind.CREATED, draft, user);
        return draft;
    }

    /**
     * Changes an issue.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public JiraIssue update(JiraIssue draft, IssueInput input, boolean complete, ApplicationUser user) {
        require(ProjectPermissions.EDIT_ISSUES, draft, user, "edit");
        jira.editor().apply(draft, fields(draft, "edit"), input, complete).throwIfAny();
        jira.store().save(draft);
        jira.store().publish(EventKind.UPDATED, draft, user);
        return draft;
    }

    /** Deletes an issue with its sub-tasks and links. */
    public void delete(JiraIssue issue, ApplicationUser user) {
        require(JiraPermissions.DELETE_ISSUES, issue, user, "delete");
        for (Issue subTask : issue.getSubTaskObjects()) {
            remove((JiraIssue) subTask, user);
        }
        remove(issue, user);
    }

    private void remove(JiraIssue issue, ApplicationUser user) {
        jira.links().removeAllOf(issue.getId());
        jira.store().remove(issue);
        jira.store().publish(EventKind.DELETED, issue, user);
    }

    /** Moves an issue, and its sub-tasks with it, to another project or type. */
    public JiraIssue move(JiraIssue issue, Project project, IssueType type, ApplicationUser user) {
        require(JiraPermissions.MOVE_ISSUES, issue, user, "move");
        if (!jira.permissions().hasPermission(JiraPermissions.CREATE_ISSUES, project, user)) {
            throw new IssueProblem(403, "You do not have permission to create issues in this project.");
        }
        if (!jira.issueTypes().getIssueTypesForProject(project).contains(type)
                || type.isSubTask() != issue.isSubTask()) {
            throw new IssueProblem(400, "The issue type selected is invalid.");
        }
        JiraIssue moved = change(issue, project, type.getId(), user);
        issue.getSubTaskObjects()
                .forEach(subTask -> change((JiraIssue) subTask, project, subTask.getIssueTypeId(), user));
        return moved;
    }

    private JiraIssue change(JiraIssue issue, Project project, String typeId, ApplicationUser user) {
        boolean elsewhere = !project.getId().equals(issue.getProjectId());
        if (elsewhere) {
            records.movedKeys().put(new MovedKeyRecord(issue.getKey(), issue.getId()));
        }
        String key = elsewhere ? jira.store().newKey(project.getId()) : issue.getKey();
        issue.change(issue.record().moved(key, project.getId(), typeId));
        jira.store().save(issue);
        jira.store().publish(EventKind.MOVED, issue, user);
        return issue;
    }

    private void require(ProjectPermissionKey permission, JiraIssue issue, ApplicationUser user, String verb) {
        if (!jira.permissions().hasPermission(permission, issue, user)) {
            throw new IssueProblem(403, "You do not have permission to " + verb + " this issue.");
        }
    }
}
