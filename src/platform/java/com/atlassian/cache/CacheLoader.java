package com.atlassian.cache;

/**
 * Makes the value that a cache does not hold yet.
 *
 * @source facts: jira-facts §11 [C11]
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
