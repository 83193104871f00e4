package org.productops.glossary.copy.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.glossary.copy.MarkedProject;
import org.productops.glossary.copy.MarkedProjects;

/** Jira's projects, with Jira's permissions. */
@JiraComponent
public class JiraMarkedProjects implements MarkedProjects {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraMarkedProjects(
            @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public MarkedProject of(VisibleIssue issue) {
        return marked(JiraIssues.unwrap(issue).getProjectObject());
    }

    @Override
    public Optional<MarkedProject> find(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user()))
                .map(this::marked);
    }

    private MarkedProject marked(Project project) {
        return new MarkedProject(
                project.getId(),
                project.getKey(),
                permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user()));
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }
}
