package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Who may do what.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.0/com/atlassian/confluence/security/PermissionManager.html — [D]
 */
public interface PermissionManager {
    /** The anonymous user is null. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);
}
