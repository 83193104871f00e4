package org.productops.feedback.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.text.TextOrder;
import org.productops.feedback.FeedbackProjects;

/** Jira's projects that have the issue type <em>Feedback</em>. */
@JiraComponent
public class JiraFeedbackProjects implements FeedbackProjects {

    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final FeedbackIds ids;

    @Inject
    public JiraFeedbackProjects(
            @JiraImport ProjectManager projects,
            @JiraImport IssueTypeSchemeManager schemes,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication,
            FeedbackIds ids) {
        this.projects = projects;
        this.schemes = schemes;
        this.permissions = permissions;
        this.authentication = authentication;
        this.ids = ids;
    }

    @Override
    public List<FeedbackProject> creatable() {
        Optional<String> type = ids.issueType();
        ApplicationUser user = authentication.getLoggedInUser();
        if (type.isEmpty() || user == null) {
            return List.of();
        }
        return projects.getProjects().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .filter(project -> has(project, type.get()))
                .map(project -> new FeedbackProject(project.getId(), project.getKey(), project.getName()))
                .sorted(Comparator.comparing(FeedbackProject::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }

    private boolean has(Project project, String typeId) {
        return schemes.getIssueTypesForProject(project).stream()
                .anyMatch(type -> type.getId().equals(typeId));
    }
}
