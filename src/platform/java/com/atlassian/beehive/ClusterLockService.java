package com.atlassian.beehive;

/**
 * Finds cluster-wide locks by name.
 *
 * @source facts: jira-facts §11 [C11] — seen in deftdevs/bootstrapi
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
