package com.atlassian.confluence.core;

/**
 * A page, blog post or comment.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/listener/ConfluenceEventListener.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public abstract class ContentEntityObject {

    /**
     * Counts its changes.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/api/notifications/DefaultAttachmentBuilder.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    public int getVersion() {
        throw new UnsupportedOperationException();
    }

    /**
     * What stands in it.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/test/java/com/atlassian/confluence/plugins/slack/spacetochannel/api/notifications/DefaultAttachmentBuilderTest.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    public BodyContent getBodyContent() {
        throw new UnsupportedOperationException();
    }
}
