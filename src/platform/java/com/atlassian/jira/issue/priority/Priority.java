package com.atlassian.jira.issue.priority;

/**
 * How urgent an issue is.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface Priority {

    String getId();

    String getName();
}
