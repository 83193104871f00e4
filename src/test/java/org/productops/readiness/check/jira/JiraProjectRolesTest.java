package org.productops.readiness.check.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.area.Holder;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.readiness.check.ProjectRoles.ProjectRoleName;

class JiraProjectRolesTest {

    private final ProjectRoleManager manager = mock(ProjectRoleManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraProjectRoles roles = new JiraProjectRoles(manager, permissions, users);

    private final ProjectRole developers = role(10001, "Developers");
    private final ProjectRole administrators = role(10002, "Administrators");
    private final Project project = mock(Project.class);
    private final VisibleIssue issue = issue();

    @Test
    void rolesAreChosenByName() {
        when(manager.getProjectRoles()).thenReturn(List.of(developers, administrators));

        assertThat(roles.all())
                .containsExactly(
                        new ProjectRoleName("10002", "Administrators"), new ProjectRoleName("10001", "Developers"));
        assertThat(roles.nameOf("10001")).contains("Developers");
        assertThat(roles.nameOf("7")).isEmpty();
        assertThat(roles.nameOf("Developers")).isEmpty();
    }

    @Test
    void usersComeBeforeGroupsAndWhatOtherPluginsAddIsNotGuessedAt() {
        ProjectRoleActors actors = mock(ProjectRoleActors.class);
        Set<RoleActor> all = Set.of(
                actor("atlassian-group-role-actor", "staff"),
                actor("atlassian-user-role-actor", "zoe"),
                actor("atlassian-user-role-actor", "anna"),
                actor("rota", "on-call"));
        when(actors.getRoleActors()).thenReturn(all);
        when(manager.getProjectRoleActors(developers, project)).thenReturn(actors);

        assertThat(roles.holders(issue, "10001"))
                .containsExactly(Holder.user("anna"), Holder.user("zoe"), Holder.group("staff"));
        assertThat(roles.holders(issue, "7")).isEmpty();
    }

    @Test
    void jiraSaysWhoIsInARoleAndNobodyIsWhoLeft() {
        ApplicationUser anna = user("anna", true);
        ApplicationUser tomas = user("tomas", false);
        when(manager.isUserInProjectRole(anna, developers, project)).thenReturn(true);
        when(manager.isUserInProjectRole(tomas, developers, project)).thenReturn(true);

        assertThat(roles.holds(issue, "anna", "10001")).isTrue();
        assertThat(roles.holds(issue, "anna", "10002")).isFalse();
        assertThat(roles.holds(issue, "tomas", "10001")).isFalse();
        assertThat(roles.holds(issue, "nobody", "10001")).isFalse();
    }

    @Test
    void whoMayEditIsAskedOfJira() {
        ApplicationUser anna = user("anna", true);
        when(permissions.hasPermission(any(), any(Issue.class), org.mockito.ArgumentMatchers.eq(anna)))
                .thenReturn(true);
        user("ben", true);

        assertThat(roles.mayEdit(issue, "anna")).isTrue();
        assertThat(roles.mayEdit(issue, "ben")).isFalse();
        assertThat(roles.mayEdit(issue, "nobody")).isFalse();
    }

    private VisibleIssue issue() {
        Issue stored = mock(Issue.class);
        when(stored.getProjectObject()).thenReturn(project);
        return new JiraIssues(mock(IssueManager.class), permissions, mock(JiraAuthenticationContext.class))
                .shown(stored);
    }

    private ProjectRole role(long id, String name) {
        ProjectRole role = mock(ProjectRole.class);
        when(role.getId()).thenReturn(id);
        when(role.getName()).thenReturn(name);
        when(manager.getProjectRole(id)).thenReturn(role);
        return role;
    }

    private ApplicationUser user(String key, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.isActive()).thenReturn(active);
        when(users.getUserByKey(key)).thenReturn(user);
        return user;
    }

    private static RoleActor actor(String type, String parameter) {
        RoleActor actor = mock(RoleActor.class);
        when(actor.getType()).thenReturn(type);
        when(actor.getParameter()).thenReturn(parameter);
        return actor;
    }
}
