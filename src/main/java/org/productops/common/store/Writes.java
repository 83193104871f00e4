package org.productops.common.store;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/**
 * The one way in which services change records of which there are many: one writer of a record at a time, in one
 * transaction. With the lock held, what was read can be checked and then relied on.
 */
@Named
public class Writes {

    /** The products keep the name of every lock for ever, so there are few. */
    private static final int STRIPES = 16;

    private final Locks locks;
    private final Transactions transactions;

    @Inject
    public Writes(Locks locks, Transactions transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /**
     * Runs the work under a lock in a transaction; the lock is released after the commit. What a snapshot shows is
     * changed through {@link org.productops.common.snapshot.SnapshotWrites}.
     *
     * @param lock see {@link Locks#holding}
     * @param id of the record; records share a small number of locks
     */
    public <T> T run(String lock, long id, Supplier<T> work) {
        return locks.holding(lock + "." + Math.floorMod(id, STRIPES), () -> transactions.run(work));
    }
}
