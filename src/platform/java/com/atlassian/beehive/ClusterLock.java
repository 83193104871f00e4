package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of the whole cluster holds.
 *
 * @source facts: jira-facts §11 [C11] — seen in deftdevs/bootstrapi
 */
public interface ClusterLock extends Lock {}
