package com.atlassian.jira.user;

/**
 * A user of the product.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java — [C11] for Jira 11.3.1
 */
public interface ApplicationUser {
    /** Stays the same when the user is renamed. */
    String getKey();

    /** @source https://github.com/cures-hub/cures-condec-jira/blob/0062864b/src/main/java/de/uhd/ifi/se/decision/management/jira/persistence/singlelocations/JiraIssuePersistenceManager.java — [C≤10] for Jira 8 */
    String getName();

    String getDisplayName();

    /** May be empty. */
    String getEmailAddress();

    /**
     * False for a user who was deactivated.
     *
     * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/service/notification/PersonalNotificationManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
     */
    boolean isActive();
}
