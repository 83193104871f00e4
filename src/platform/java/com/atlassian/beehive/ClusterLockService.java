package com.atlassian.beehive;

/**
 * Finds cluster-wide locks by name.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java — [C11] for Platform 8.3.26
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
