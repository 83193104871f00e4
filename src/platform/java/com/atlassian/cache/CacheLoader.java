package com.atlassian.cache;

/**
 * Makes the value that a cache does not hold yet.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/mentions/storage/cache/SlackApiCacheLoader.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
