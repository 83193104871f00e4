package com.atlassian.confluence.spaces;

/**
 * Whether a space is in use.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/9.1.2-m01-CONFSRVDEV-34295-remove-restv1/com/atlassian/confluence/spaces/SpaceStatus.html — [D]
 */
public enum SpaceStatus {
    CURRENT,
    ARCHIVED
}
