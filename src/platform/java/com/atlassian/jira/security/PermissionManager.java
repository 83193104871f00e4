package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Who may do what with an issue or in a project.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker and atlassian-slack-integration-server
 */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
