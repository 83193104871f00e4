package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.readiness.CheckedIssue;
import org.productops.readiness.IssueFacts;
import org.productops.readiness.Issues;
import org.productops.readiness.Requirement;

/** Jira's issues, as the user who makes the request may see and edit them. */
@JiraComponent
public class JiraIssues implements Issues {

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final JiraFacts facts;
    private final WorkflowChecklists workflows;

    @Inject
    public JiraIssues(
            @JiraImport IssueManager issues,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            JiraFacts facts,
            WorkflowChecklists workflows) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
        this.facts = facts;
        this.workflows = workflows;
    }

    @Override
    public Optional<CheckedIssue> find(String key) {
        ApplicationUser user = authentication.getLoggedInUser();
        return Optional.<Issue>ofNullable(issues.getIssueObject(key))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(this::of);
    }

    /** An issue that Jira is showing to the user already. */
    CheckedIssue of(Issue issue) {
        return new Checked(issue);
    }

    private final class Checked implements CheckedIssue {
        private final Issue issue;

        Checked(Issue issue) {
            this.issue = issue;
        }

        @Override
        public long id() {
            return issue.getId();
        }

        @Override
        public String key() {
            return issue.getKey();
        }

        @Override
        public IssueFacts facts() {
            return facts.of(issue);
        }

        @Override
        public boolean editable() {
            ApplicationUser user = authentication.getLoggedInUser();
            return user != null && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
        }

        @Override
        public List<Requirement> requirements() {
            return workflows.of(issue);
        }
    }
}
