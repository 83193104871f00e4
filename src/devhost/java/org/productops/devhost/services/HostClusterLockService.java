package org.productops.devhost.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.productops.devhost.database.SharedLocks;

/** Locks of a cluster: of the hosts that share a database, or of one host alone. */
final class HostClusterLockService implements ClusterLockService {
    private static final class HostLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }

    private final Optional<SharedLocks> shared;
    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    HostClusterLockService(Optional<SharedLocks> shared) {
        this.shared = shared;
    }

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(
                lockName, name -> shared.<ClusterLock>map(each -> new SharedClusterLock(each, name))
                        .orElseGet(HostLock::new));
    }
}
