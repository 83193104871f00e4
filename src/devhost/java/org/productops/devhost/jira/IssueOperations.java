package org.productops.devhost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.field.IssueField;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.field.ScreenFields;
import org.productops.devhost.jira.issue.EventKind;
import org.productops.devhost.jira.issue.IssueEditor;
import org.productops.devhost.jira.issue.IssueErrors;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.IssueStore;
import org.productops.devhost.jira.issue.JiraIssue;
import org.productops.devhost.jira.issue.JiraIssues;
import org.productops.devhost.jira.link.JiraLinks;
import org.productops.devhost.jira.model.IssueRecord;
import org.productops.devhost.jira.project.JiraIssueTypes;
import org.productops.devhost.jira.user.JiraPermissions;
import org.productops.devhost.jira.workflow.IssueTransitions;

/** What people do with issues, with the permissions it needs. */
public final class IssueOperations {
    private static final String DEFAULT_PRIORITY = "3";

    private final JiraPermissions permissions;
    private final JiraIssueTypes issueTypes;
    private final ScreenFields fields;
    private final JiraIssues issues;
    private final JiraLinks links;
    private final IssueStore store;
    private final IssueTransitions transitions;
    private final IssueEditor editor = new IssueEditor();

    IssueOperations(
            JiraPermissions permissions,
            JiraIssueTypes issueTypes,
            ScreenFields fields,
            JiraIssues issues,
            JiraLinks links,
            IssueStore store,
            IssueTransitions transitions) {
        this.permissions = permissions;
        this.issueTypes = issueTypes;
        this.fields = fields;
        this.issues = issues;
        this.links = links;
        this.store = store;
        this.transitions = transitions;
    }

    /** An issue that is about to be created, with the values that forms begin with. */
    public JiraIssue blank(Project project, IssueType type, Long parentId, ApplicationUser user) {
        Map<String, List<String>> values =
                Map.of("priority", List.of(DEFAULT_PRIORITY), "reporter", List.of(user.getKey()));
        return issues.issue(
                new IssueRecord(0, null, project.getId(), type.getId(), null, 0, parentId, null, null, values));
    }

    /**
     * Creates an issue.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public JiraIssue create(JiraIssue draft, IssueInput input, boolean complete, ApplicationUser user) {
        check(draft, input, complete, user);
        return keep(draft, user);
    }

    /**
     * Checks what was sent for an issue that is to be created, and brings it into the draft.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public void check(JiraIssue draft, IssueInput input, boolean complete, ApplicationUser user) {
        IssueErrors errors = new IssueErrors();
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, draft, user)) {
            errors.addError("project", "You do not have permission to create issues in this project.");
        } else if (!issueTypes.getIssueTypesForProject(draft.getProjectObject()).contains(draft.getIssueType())) {
            errors.addError("issuetype", "The issue type selected is invalid.");
        } else if (draft.getIssueType().isSubTask() != (draft.record().parentId() != null)) {
            errors.addError(
                    draft.isSubTask() ? "issuetype" : "parent",
                    draft.isSubTask()
                            ? "The issue type selected is not a sub-task."
                            : "Issue type is a sub-task but parent issue key or id not specified.");
        }
        errors.throwIfAny();
        List<IssueField> asked = fields.of(draft, "create");
        if (!complete) {
            asked.stream()
                    .filter(field -> !input.has(field.id()) && draft.record().value(field.id()) == null)
                    .forEach(field -> field.beginning().ifPresent(values -> input.put(field.id(), values)));
        }
        editor.apply(draft, asked, input, complete).throwIfAny();
    }

    /** Keeps an issue that was checked. */
    public JiraIssue keep(JiraIssue draft, ApplicationUser user) {
        transitions.begin(draft, user, () -> store.add(draft));
        store.publish(EventKind.CREATED, draft, user);
        return draft;
    }

    /**
     * Changes an issue.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public JiraIssue update(JiraIssue draft, IssueInput input, boolean complete, ApplicationUser user) {
        require(ProjectPermissions.EDIT_ISSUES, draft, user, "edit");
        editor.apply(draft, fields.of(draft, "edit"), input, complete).throwIfAny();
        store.save(draft);
        store.publish(EventKind.UPDATED, draft, user);
        return draft;
    }

    /**
     * Checks what was sent for an issue that is to be changed, its type among it, and brings it into the draft. Another type is
     * taken where the project has it and the issue need not be moved for it; all types of a project share its workflow here.
     *
     * @throws IssueProblem if the person may not, or something is wrong with what was sent
     */
    public void checkUpdate(JiraIssue draft, IssueInput input, ApplicationUser user) {
        require(ProjectPermissions.EDIT_ISSUES, draft, user, "edit");
        IssueType type = input.typeId() == null ? draft.getIssueType() : issueTypes.getIssueType(input.typeId());
        if (type == null
                || !issueTypes.getIssueTypesForProject(draft.getProjectObject()).contains(type)
                || type.isSubTask() != draft.isSubTask()) {
            IssueErrors errors = new IssueErrors();
            errors.addError("issuetype", "The issue type selected is invalid.");
            errors.throwIfAny();
        }
        editor.apply(draft, fields.of(draft, "edit"), input, false).throwIfAny();
        draft.change(draft.record().moved(draft.getKey(), draft.getProjectId(), type.getId()));
    }

    /** Keeps an issue that was checked. */
    public JiraIssue keepUpdate(JiraIssue draft, ApplicationUser user) {
        store.save(draft);
        store.publish(EventKind.UPDATED, draft, user);
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
        links.removeAllOf(issue.getId());
        store.remove(issue);
        store.publish(EventKind.DELETED, issue, user);
    }

    /** Moves an issue, and its sub-tasks with it, to another project or type. */
    public JiraIssue move(JiraIssue issue, Project project, IssueType type, ApplicationUser user) {
        require(JiraPermissions.MOVE_ISSUES, issue, user, "move");
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            throw new IssueProblem(403, "You do not have permission to create issues in this project.");
        }
        if (!issueTypes.getIssueTypesForProject(project).contains(type) || type.isSubTask() != issue.isSubTask()) {
            throw new IssueProblem(400, "The issue type selected is invalid.");
        }
        move(issue, project.getId(), type.getId(), user);
        issue.getSubTaskObjects()
                .forEach(subTask -> move((JiraIssue) subTask, project.getId(), subTask.getIssueTypeId(), user));
        return issue;
    }

    private void move(JiraIssue issue, long projectId, String typeId, ApplicationUser user) {
        store.move(issue, projectId, typeId);
        store.publish(EventKind.MOVED, issue, user);
    }

    private void require(ProjectPermissionKey permission, JiraIssue issue, ApplicationUser user, String verb) {
        if (!permissions.hasPermission(permission, issue, user)) {
            throw new IssueProblem(403, "You do not have permission to " + verb + " this issue.");
        }
    }
}
