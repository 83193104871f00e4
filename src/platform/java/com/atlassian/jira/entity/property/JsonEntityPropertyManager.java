package com.atlassian.jira.entity.property;

/**
 * Keeps what plugins say about issues and other things, as JSON.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/storage/json/JsonStore.java — [C11] for Jira 11.0
 */
public interface JsonEntityPropertyManager {
    /** Null if nothing is kept under the key. */
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void delete(String entityName, Long entityId, String key);
}
