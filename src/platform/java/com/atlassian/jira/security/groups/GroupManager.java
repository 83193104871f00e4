package com.atlassian.jira.security.groups;

import java.util.Collection;

/**
 * Finds groups and who is in them.
 *
 * @source https://docs.atlassian.com/jira/server/com/atlassian/jira/security/groups/GroupManager.html — [D]; imported as a service by mrkhachaturov/jira-mcp-plugin (Jira 10.7) and atlascommunity/jira-plugins-groovy
 */
public interface GroupManager {

    /**
     * Also of nested groups; empty if there is no such group.
     *
     * @source facts: jira-facts-2 §12 [C≤10] — called with a name, for a collection of names, in several public plugins
     */
    Collection<String> getUserNamesInGroup(String groupName);
}
