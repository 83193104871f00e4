package com.atlassian.cache;

/**
 * Makes and finds caches.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface CacheManager {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
