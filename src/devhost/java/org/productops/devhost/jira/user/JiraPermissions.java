package org.productops.devhost.jira.user;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.RoleActorsRecord;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/**
 * Who may do what: permissions of a project are given to groups, and its administration, as Jira's own scheme has it, also to
 * those who are in the role Administrators.
 */
public final class JiraPermissions implements PermissionManager {
    public static final ProjectPermissionKey TRANSITION_ISSUES = new ProjectPermissionKey("TRANSITION_ISSUES");
    public static final ProjectPermissionKey MOVE_ISSUES = new ProjectPermissionKey("MOVE_ISSUES");
    public static final ProjectPermissionKey DELETE_ISSUES = new ProjectPermissionKey("DELETE_ISSUES");

    private static final String ANYBODY = "";

    private final HostUsers users;
    private final JiraRecords records;

    public JiraPermissions(HostUsers users, JiraRecords records) {
        this.users = users;
        this.records = records;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return hasPermission(permission, issue.getProjectId(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null && hasPermission(permission, project.getId(), user);
    }

    /** Whether a person, or null for somebody who is not logged in, may do this in a project. */
    public boolean hasPermission(ProjectPermissionKey permission, Long projectId, ApplicationUser user) {
        Set<String> groups = records.projects()
                .get(String.valueOf(projectId))
                .map(project -> project.permissions().getOrDefault(permission.permissionKey(), Set.of()))
                .orElse(Set.of());
        return groups.contains(ANYBODY)
                || find(user)
                        .filter(person -> groups.stream().anyMatch(person::isIn)
                                || isAdministration(permission) && isInAdministrators(projectId, person))
                        .isPresent();
    }

    private static boolean isAdministration(ProjectPermissionKey permission) {
        return ProjectPermissions.ADMINISTER_PROJECTS.permissionKey().equals(permission.permissionKey());
    }

    private boolean isInAdministrators(Long projectId, HostUser person) {
        return records.roleActors()
                .get(new RoleActorsRecord(projectId, JiraRoles.ADMINISTRATORS, Set.of(), Set.of()).id())
                .filter(actors -> actors.users().contains(person.key())
                        || actors.groups().stream().anyMatch(person::isIn))
                .isPresent();
    }

    /** Whether a person may see a project and its issues. */
    public boolean canBrowse(Long projectId, ApplicationUser user) {
        return hasPermission(ProjectPermissions.BROWSE_PROJECTS, projectId, user);
    }

    private Optional<HostUser> find(ApplicationUser user) {
        return Optional.ofNullable(user)
                .map(ApplicationUser::getKey)
                .flatMap(users::find)
                .filter(HostUser::active);
    }
}
