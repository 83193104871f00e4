package com.atlassian.confluence.pages;

/**
 * Finds pages and blog posts; checks no permission.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/listener/SlackMessageEventListener.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface PageManager {
    /** A page or blog post, also an older version of one; null if there is none with this id. */
    AbstractPage getAbstractPage(long id);
}
