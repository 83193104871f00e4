package org.productops.devhost.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.productops.devhost.jira.field.IssueInput;
import org.productops.devhost.jira.issue.IssueErrors;
import org.productops.devhost.jira.issue.IssueProblem;
import org.productops.devhost.jira.issue.JiraIssue;

/** What people do with issues, done by plugins for them. Sets what is on the screens and leaves out all else, as Jira does. */
final class JiraIssueService implements IssueService {
    private final Jira jira;

    JiraIssueService(Jira jira) {
        this.jira = jira;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        Project project = input.projectId() == null ? null : jira.projects().getProjectObj(input.projectId());
        IssueType type = input.typeId() == null ? null : jira.issueTypes().getIssueType(input.typeId());
        IssueErrors errors = new IssueErrors();
        if (project == null) {
            errors.addError("project", "Project is required.");
        }
        if (type == null) {
            errors.addError("issuetype", "Issue type is required.");
        }
        if (errors.hasAnyErrors()) {
            return new CreateValidationResult(null, errors);
        }
        JiraIssue draft = jira.operations().blank(project, type, null, user);
        try {
            jira.operations()
                    .check(
                            draft,
                            input.only(jira.screenFields().of(draft, "create").stream()
                                    .map(field -> field.id())
                                    .toList()),
                            !input.hasDefaults(),
                            user);
            return new CreateValidationResult(draft, errors);
        } catch (IssueProblem problem) {
            return new CreateValidationResult(draft, problem.errors());
        }
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("The issue was found to be wrong: " + result.getErrorCollection());
        }
        try {
            return new IssueResult(jira.operations().keep((JiraIssue) result.getIssue(), user), new IssueErrors());
        } catch (IssueProblem problem) {
            return new IssueResult(null, problem.errors());
        }
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        JiraIssue draft = (JiraIssue) jira.issues().getIssueObject(issueId);
        if (draft == null) {
            IssueErrors errors = new IssueErrors();
            errors.addErrorMessage("The issue no longer exists.");
            return new UpdateValidationResult(null, errors);
        }
        try {
            jira.operations().checkUpdate(draft, (IssueInput) parameters, user);
            return new UpdateValidationResult(draft, new IssueErrors());
        } catch (IssueProblem problem) {
            return new UpdateValidationResult(draft, problem.errors());
        }
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        if (result.getErrorCollection().hasAnyErrors()) {
            throw new IllegalStateException("The issue was found to be wrong: " + result.getErrorCollection());
        }
        return new IssueResult(jira.operations().keepUpdate((JiraIssue) result.getIssue(), user), new IssueErrors());
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        MutableIssue issue = jira.issues().getIssueObject(issueId);
        IssueErrors errors = new IssueErrors();
        if (issue == null) {
            errors.addErrorMessage("The issue does not exist.");
        }
        return new DeleteValidationResult(issue, errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult result) {
        try {
            jira.operations().delete((JiraIssue) result.getIssue(), user);
            return new IssueErrors();
        } catch (IssueProblem problem) {
            return problem.errors();
        }
    }
}
