package com.atlassian.cache;

/**
 * Makes and finds caches.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/api/client/cache/SlackResponseCache.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
