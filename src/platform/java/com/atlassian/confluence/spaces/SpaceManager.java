package com.atlassian.confluence.spaces;

import java.util.Collection;

/**
 * Finds spaces; checks no permission.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spi/impl/ConfluenceSlackLinkAccessManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface SpaceManager {
    /** Null if there is none. */
    Space getSpace(String spaceKey);

    /**
     * The keys of all spaces with a status, personal ones among them.
     *
     * @source https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/spaces/SpaceManager.html — [D]
     */
    Collection<String> getAllSpaceKeys(SpaceStatus status);
}
