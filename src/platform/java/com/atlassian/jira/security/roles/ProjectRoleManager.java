package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Knows the roles of projects and who is in them.
 *
 * @source https://github.com/mailru/jira-plugins-mrimsender/blob/1ef8a4d8/src/main/java/ru/mail/jira/plugins/myteam/accessrequest/service/AccessRequestService.java — [C≤10] for Jira 8
 */
public interface ProjectRoleManager {

    /** @source https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html — [D] */
    Collection<ProjectRole> getProjectRoles();

    /** Null if there is none. */
    ProjectRole getProjectRole(Long id);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    /** @source https://docs.atlassian.com/jira/8.22.4/com/atlassian/jira/security/roles/DefaultProjectRoleManager.html — [D] */
    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);
}
