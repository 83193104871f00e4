package org.productops.common.store;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/**
 * The one way in which services change what is stored: one writer at a time, in one transaction. With the lock held, a
 * rule that spans rows (a free key, no cycle, the version that was read) can be checked and then relied on.
 */
@Named
public class Writes {

    private final Locks locks;
    private final Transactions transactions;

    @Inject
    public Writes(Locks locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * Runs the work under the lock in a transaction; the lock is released after the commit.
     *
     * @param lock see {@link Locks#holding}
     */
    public <T> T run(String lock, Supplier<T> work) {
        return locks.holding(lock, () -> transactions.run(work));
    }

    /** As {@link #run}, for records of which there are many: they share a small number of locks by their id. */
    public <T> T runFor(String lock, long id, Supplier<T> work) {
        return run(lock + "." + Math.floorMod(id, STRIPES), work);
    }

    /** See {@link Transactions#afterCommit}. */
    public void afterCommit(Runnable action) {
        transactions.afterCommit(action);
    }

    private static final int STRIPES = 16;
}
