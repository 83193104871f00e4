package com.atlassian.jira.security.plugin;

/**
 * Names a permission.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/security/plugin/ProjectPermissionKey.html — [C≤10]
 */
public final class ProjectPermissionKey {
    private final String permission;

    public ProjectPermissionKey(String permission) {
        this.permission = permission;
    }

    public String permissionKey() {
        return permission;
    }
}
