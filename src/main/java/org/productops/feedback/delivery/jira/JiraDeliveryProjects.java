package org.productops.feedback.delivery.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.productops.common.text.TextOrder;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;

/** Jira's projects, with Jira's permissions. */
@JiraComponent
public class JiraDeliveryProjects implements DeliveryProjects {

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    @Inject
    public JiraDeliveryProjects(
            @JiraImport ProjectManager projects,
            @JiraImport PermissionManager permissions,
            @JiraImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public List<DeliveryProject> visible() {
        return projects.getProjects().stream()
                .filter(project -> may(ProjectPermissions.BROWSE_PROJECTS, project))
                .map(project -> new DeliveryProject(
                        project.getId(), project.getKey(), Objects.requireNonNullElse(project.getName(), "")))
                .sorted(Comparator.comparing(DeliveryProject::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }

    @Override
    public boolean isAdministered(long projectId) {
        return may(ProjectPermissions.ADMINISTER_PROJECTS, projects.getProjectObj(projectId));
    }

    private boolean may(ProjectPermissionKey permission, Project project) {
        return project != null && permissions.hasPermission(permission, project, authentication.getLoggedInUser());
    }
}
