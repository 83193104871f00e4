package com.atlassian.jira.entity.property;

/**
 * What a plugin keeps of a thing, as JSON.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/storage/json/JsonStore.java — [C11] for Jira 11.0
 */
public interface EntityProperty {
    String getValue();
}
