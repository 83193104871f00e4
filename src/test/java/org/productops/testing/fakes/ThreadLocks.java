package org.productops.testing.fakes;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.productops.common.store.Locks;

/** Locks between the threads of a test. */
public final class ThreadLocks implements Locks {

    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> somebodyWaits = new CompletableFuture<>();

    @Override
    public <T> T holding(String name, Supplier<T> work) {
        ReentrantLock lock = locks.computeIfAbsent(name, any -> new ReentrantLock());
        if (!lock.tryLock()) {
            somebodyWaits.complete(null);
            lock.lock();
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts the work in another thread, and comes back as soon as it waits for a lock that this one holds, or is done.
     *
     * @return done when the work is
     */
    public CompletableFuture<Void> beside(Runnable work) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(work, each -> new Thread(each).start());
        CompletableFuture.anyOf(somebodyWaits, done).join();
        return done;
    }
}
