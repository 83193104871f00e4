package org.productops.devhost.services;

import com.atlassian.beehive.ClusterLock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.productops.devhost.database.SharedLocks;

/** A lock of a cluster of several hosts: held by one of them, and there by one thread. */
final class SharedClusterLock extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1L;
    private static final long PAUSE = 10;

    private final transient SharedLocks locks;
    private final String name;
    private transient SharedLocks.Held held;

    SharedClusterLock(SharedLocks locks, String name) {
        this.locks = locks;
        this.name = name;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long last = System.nanoTime() + unit.toNanos(time);
        if (!super.tryLock(time, unit)) {
            return false;
        }
        if (getHoldCount() > 1) {
            return true;
        }
        boolean taken = false;
        try {
            taken = take(last);
            return taken;
        } finally {
            if (!taken) {
                super.unlock();
            }
        }
    }

    private boolean take(long last) throws InterruptedException {
        Optional<SharedLocks.Held> got = locks.take(name);
        while (got.isEmpty() && System.nanoTime() < last) {
            Thread.sleep(PAUSE);
            got = locks.take(name);
        }
        held = got.orElse(null);
        return got.isPresent();
    }

    @Override
    public void unlock() {
        if (getHoldCount() == 1) {
            held.release();
        }
        super.unlock();
    }

    /** Nobody should wait for ever. */
    @Override
    public void lock() {
        throw new UnsupportedOperationException("Wait for a while");
    }

    @Override
    public void lockInterruptibly() {
        lock();
    }

    @Override
    public boolean tryLock() {
        throw new UnsupportedOperationException("Wait for a while");
    }
}
