package org.productops.readiness.check.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.Holder;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.TextOrder;
import org.productops.readiness.check.ProjectRoles;

/** Jira's roles of projects. */
@JiraComponent
public class JiraProjectRoles implements ProjectRoles {

    private static final String USER = "atlassian-user-role-actor";
    private static final String GROUP = "atlassian-group-role-actor";

    private final ProjectRoleManager roles;
    private final PermissionManager permissions;
    private final UserManager users;

    @Inject
    public JiraProjectRoles(
            @JiraImport ProjectRoleManager roles,
            @JiraImport PermissionManager permissions,
            @JiraImport("jiraUserManager") UserManager users) {
        this.roles = roles;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public List<ProjectRoleName> all() {
        return roles.getProjectRoles().stream()
                .map(role -> new ProjectRoleName(role.getId().toString(), role.getName()))
                .sorted(Comparator.comparing(ProjectRoleName::name, TextOrder.OF_ALL_LANGUAGES))
                .toList();
    }

    @Override
    public Optional<String> nameOf(String roleId) {
        return role(roleId).map(ProjectRole::getName);
    }

    @Override
    public List<Holder> holders(VisibleIssue issue, String roleId) {
        Issue stored = JiraIssues.unwrap(issue);
        return role(roleId).stream()
                .flatMap(role -> roles.getProjectRoleActors(role, stored.getProjectObject()).getRoleActors().stream())
                // A set has no order of its own, and people look for the same names in the same place.
                .sorted(Comparator.comparing(RoleActor::getType, Comparator.reverseOrder())
                        .thenComparing(RoleActor::getParameter))
                .flatMap(JiraProjectRoles::holder)
                .toList();
    }

    private static Stream<Holder> holder(RoleActor actor) {
        return switch (actor.getType()) {
            case USER -> Stream.of(Holder.user(actor.getParameter()));
            case GROUP -> Stream.of(Holder.group(actor.getParameter()));
            default -> Stream.empty();
        };
    }

    @Override
    public boolean holds(VisibleIssue issue, String userKey, String roleId) {
        ApplicationUser user = users.getUserByKey(userKey);
        Issue stored = JiraIssues.unwrap(issue);
        return user != null
                && user.isActive()
                && role(roleId)
                        .filter(role -> roles.isUserInProjectRole(user, role, stored.getProjectObject()))
                        .isPresent();
    }

    @Override
    public boolean mayEdit(VisibleIssue issue, String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, JiraIssues.unwrap(issue), user);
    }

    private Optional<ProjectRole> role(String roleId) {
        try {
            return Optional.ofNullable(roles.getProjectRole(Long.valueOf(roleId)));
        } catch (NumberFormatException e) {
            // As with a role that was deleted, nobody is in it.
            return Optional.empty();
        }
    }
}
