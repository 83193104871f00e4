package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The product's own permissions.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker and atlassian-slack-integration-server
 */
public final class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    private ProjectPermissions() {}
}
