package com.atlassian.jira.event.type;

/**
 * What can happen to an issue.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/EventMatcherType.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = 1L;

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/fbadb349/src/main/java/de/uhd/ifi/se/decision/management/jira/eventlistener/implementation/WebhookEventListener.java — [C≤10] for Jira 8.20 */
    public static final Long ISSUE_DELETED_ID = 8L;

    public static final Long ISSUE_MOVED_ID = 9L;

    private EventType() {}
}
