package com.atlassian.confluence.core;

/**
 * What stands in a page, blog post or comment.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/test/java/com/atlassian/confluence/plugins/slack/spacetochannel/api/notifications/DefaultAttachmentBuilderTest.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class BodyContent {

    /** As it is stored. */
    public String getBody() {
        throw new UnsupportedOperationException();
    }
}
