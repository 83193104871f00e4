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

    /**
     * Whether somebody may make a thing of this class in the container, such as a comment on a page.
     *
     * @source https://github.com/ONLYOFFICE/onlyoffice-confluence/blob/ab8d713c/src/main/java/onlyoffice/utils/attachment/AttachmentUtilImpl.java — [U] for Confluence 10.0.3, with a page; that the container is any object is from Javadoc of Confluence 9
     */
    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    /** @source https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.0/com/atlassian/confluence/security/PermissionManager.html — [D] */
    Object TARGET_APPLICATION = new Object();
}
