package org.productops.area.rule.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.rule.IssueTypeName;
import org.productops.area.rule.RuledProjects;

/** Jira's projects, which Jira itself holds in memory. */
@JiraComponent
public class JiraRuledProjects implements RuledProjects {

    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraRuledProjects(
            @JiraImport ProjectManager projects,
            @JiraImport IssueTypeSchemeManager schemes,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.schemes = schemes;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public boolean administered(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null
                && permissions.hasPermission(
                        ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
    }

    @Override
    public List<IssueTypeName> issueTypes(long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project == null
                ? List.of()
                : schemes.getIssueTypesForProject(project).stream()
                        .map(JiraRuledProjects::named)
                        .toList();
    }

    private static IssueTypeName named(IssueType type) {
        return new IssueTypeName(type.getId(), type.getName());
    }
}
