package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;

/**
 * A page or a blog post; between it and its superclass here the product has another class, which nothing names.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/listener/SlackMessageEventListener.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public abstract class AbstractPage extends ContentEntityObject {

    /**
     * What it is called.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/api/notifications/DefaultAttachmentBuilder.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    public String getDisplayTitle() {
        throw new UnsupportedOperationException();
    }

    /**
     * Where it stands.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/model/AbstractPageEvent.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    public Space getSpace() {
        throw new UnsupportedOperationException();
    }
}
