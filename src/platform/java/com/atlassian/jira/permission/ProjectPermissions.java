package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The product's own permissions.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/helper/ScrumPokerPermissions.java — [C11] for Jira 11.3.1
 */
public final class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    /** @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html — [C≤10] */
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    /** @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/permission/ProjectPermissions.html — [C≤10] */
    public static final ProjectPermissionKey CREATE_ISSUES = new ProjectPermissionKey("CREATE_ISSUES");

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    private ProjectPermissions() {}
}
