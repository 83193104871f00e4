package com.atlassian.jira.security.groups;

import java.util.Collection;

/**
 * Finds groups and who is in them.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/security/groups/GroupManager.html — [D]
 */
public interface GroupManager {

    /**
     * Also of nested groups; empty if there is no such group.
     *
     * @source https://github.com/everit-org/jira-timetracker-plugin/blob/d31006f4/src/main/java/org/everit/jira/reporting/plugin/rest/DownloadReportResource.java — [C≤10] for Jira 7
     */
    Collection<String> getUserNamesInGroup(String groupName);
}
