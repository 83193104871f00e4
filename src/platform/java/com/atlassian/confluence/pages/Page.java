package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A page; between it and its superclass here the product has more classes, which nothing names.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spacetochannel/listener/ConfluenceEventListener.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class Page extends ContentEntityObject {}
