package org.productops.devhost.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of a cluster of one node. */
final class HostClusterLockService implements ClusterLockService {
    private static final class HostLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }

    private final Map<String, HostLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new HostLock());
    }
}
