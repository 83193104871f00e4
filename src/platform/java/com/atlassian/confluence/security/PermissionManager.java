package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;

/**
 * Who may do what.
 *
 * @source facts: confluence-facts §3b [C11] — Confluence 10.1.2 Javadoc: takes ConfluenceUser only
 */
public interface PermissionManager {
    /** The anonymous user is null. */
    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);
}
