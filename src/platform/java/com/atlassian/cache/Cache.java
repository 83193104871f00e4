package com.atlassian.cache;

/**
 * A cache; a remote one that replicates by invalidation keeps values on each node and drops them on all.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/8.5.0-m04/com/atlassian/cache/hazelcast/asyncinvalidation/AsyncReplicationCache.html — [C≤10], getCache/get seen for Jira 11 in atlassian-slack-integration-server
 */
public interface Cache<K, V> {
    V get(K key);

    void remove(K key);

    void removeAll();
}
