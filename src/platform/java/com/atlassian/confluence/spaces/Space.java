package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;

/**
 * A space.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/api/notifications/DefaultAttachmentBuilder.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class Space {
    private final long id;
    private final String key;
    private final String name;

    /** Made by the product only. */
    public Space(long id, String key, String name) {
        this.id = id;
        this.key = key;
        this.name = name;
    }

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/events/SpaceToChannelConfigEvent.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    public long getId() {
        return id;
    }

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spi/impl/ConfluenceSlackRoutesProviderFactory.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    public String getKey() {
        return key;
    }

    /** The name, for a space that is not personal. */
    public String getDisplayTitle() {
        return name;
    }

    /**
     * Null if it has none.
     *
     * @source https://docs.atlassian.com/ConfluenceServer/javadoc/7.19.14/com/atlassian/confluence/spaces/Space.html — [U] for Confluence 7.19; not seen with its type for 10
     */
    public Page getHomePage() {
        return null;
    }

    /** From the context path on; no more {@code /display/} and the key since Confluence 9.1. */
    public String getUrlPath() {
        return "/spaces/" + key + "/overview";
    }
}
