package org.productops.feedback.portal.jira;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.feedback.jira.FeedbackIds;
import org.productops.feedback.portal.PortalProjects;

/** Jira's projects. */
@JiraComponent
public class JiraPortalProjects implements PortalProjects {

    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final FeedbackIds ids;

    @Inject
    public JiraPortalProjects(
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
    public Optional<PortalProject> visible(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key))
                .filter(project -> permissions.hasPermission(
                                ProjectPermissions.BROWSE_PROJECTS, project, authentication.getLoggedInUser())
                        || administered(project.getId()))
                .map(this::of);
    }

    @Override
    public Optional<PortalProject> withKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(this::of);
    }

    @Override
    public Optional<PortalProject> find(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(this::of);
    }

    private PortalProject of(Project project) {
        boolean offers = ids.issueType()
                .filter(type -> schemes.getIssueTypesForProject(project).stream()
                        .anyMatch(offered -> offered.getId().equals(type)))
                .isPresent();
        return new PortalProject(project.getId(), project.getKey(), project.getName(), offers);
    }

    @Override
    public boolean administered(long id) {
        Project project = projects.getProjectObj(id);
        return project != null
                && permissions.hasPermission(
                        ProjectPermissions.ADMINISTER_PROJECTS, project, authentication.getLoggedInUser());
    }
}
