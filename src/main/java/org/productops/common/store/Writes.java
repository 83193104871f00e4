package org.productops.common.store;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
     * Runs the work under a lock and in no transaction of its own, for what others must see at once, such as a job that begins.
     *
     * @param lock see {@link Locks#holding}
     */
    public <T> T holding(String lock, Supplier<T> work) {
        return locks.holding(lock, work);
    }

    /**
     * Runs the work under the lock of a record, as {@link #run} does, but in no transaction: for work that must be seen by others
     * before it is over, or that writes into the product itself.
     *
     * @param lock see {@link Locks#holding}
     * @param id of the record
     */
    public <T> T holding(String lock, long id, Supplier<T> work) {
        return locks.holding(lock + "." + stripe(id), work);
    }

    /**
     * Runs the work under a lock in a transaction; the lock is released after the commit. What a snapshot shows is
     * changed through {@link org.productops.common.snapshot.SnapshotWrites}.
     *
     * @param lock see {@link Locks#holding}
     * @param id of the record; records share a small number of locks
     */
    public <T> T run(String lock, long id, Supplier<T> work) {
        return holding(lock, id, () -> transactions.run(work));
    }

    /**
     * Runs the work for many records, as {@link #run} does for one: those that share a lock at once, in a transaction of
     * their own.
     *
     * @param lock see {@link Locks#holding}
     * @param work is given ids of records whose lock is held
     */
    public void each(String lock, Collection<Long> ids, Consumer<List<Long>> work) {
        Map<Integer, List<Long>> byStripe =
                ids.stream().collect(Collectors.groupingBy(Writes::stripe, TreeMap::new, Collectors.toList()));
        byStripe.values()
                .forEach(together -> run(lock, together.get(0), () -> {
                    work.accept(together);
                    return together;
                }));
    }

    /**
     * Waits until everybody has written who holds one of the locks now.
     *
     * @param lock see {@link Locks#holding}
     */
    public void settle(String lock) {
        for (int stripe = 0; stripe < STRIPES; stripe++) {
            locks.holding(lock + "." + stripe, () -> lock);
        }
    }

    private static int stripe(long id) {
        return Math.floorMod(id, STRIPES);
    }
}
