package org.productops.common.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;

/** Locks of either product's cluster. */
@Named
public final class ClusterLocks implements Locks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClusterLockService locks;

    @Inject
    public ClusterLocks(@ComponentImport ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public <T> T holding(String name, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName("org.productops." + name);
        if (!acquire(lock)) {
            throw new BusyException(Message.of("productops.common.error.busy"));
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquire(ClusterLock lock) {
        try {
            return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
