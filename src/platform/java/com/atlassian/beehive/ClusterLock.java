package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that one thread of the whole cluster holds.
 *
 * @source https://github.com/deftdevs/bootstrapi/blob/4c9d6271/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java — [C11] for Platform 8.3.26; tryLock is of java.util.concurrent.locks.Lock, called on it in https://github.com/Kast0rTr0y/ao-plugin/blob/d262c8ee/activeobjects-plugin/src/main/java/com/atlassian/activeobjects/internal/AbstractActiveObjectsFactory.java
 */
public interface ClusterLock extends Lock {}
