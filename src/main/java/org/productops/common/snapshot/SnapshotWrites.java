package org.productops.common.snapshot;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;

/**
 * The one way in which services change what a {@link Snapshot} shows: one writer of a key at a time, in one transaction,
 * and what the change makes of the value is shown by all nodes once it is committed.
 */
@Named
public class SnapshotWrites {

    private final Locks locks;
    private final Transactions transactions;
    private final Revisions revisions;

    @Inject
    public SnapshotWrites(Locks locks, Transactions transactions, Revisions revisions) {
        this.locks = locks;
        this.transactions = transactions;
        this.revisions = revisions;
    }

    /**
     * Runs the work while nobody changes the key's value: for who writes something else that is right only as long as the
     * value is as it is. The work brings its own transaction, which is committed before the lock is released, and may take
     * other locks.
     *
     * @param work is given the value as it is stored
     */
    public <T, R> R holding(Snapshot<T> snapshot, String key, Function<T, R> work) {
        return locks.holding(snapshot.lockName(key), () -> {
            T stored = transactions.run(
                    () -> new Writing<>(snapshot, key, revisions.current(snapshot.revisionName(key))).value());
            return work.apply(stored);
        });
    }

    /**
     * Runs the work under the key's lock in a transaction; the lock is released after the commit.
     *
     * @param work what it throws rolls all of it back and is passed on
     * @return the result of the work
     */
    public <T, R> R change(Snapshot<T> snapshot, String key, Function<Writing<T>, Change<T, R>> work) {
        return locks.holding(
                snapshot.lockName(key),
                () -> transactions.run(() -> {
                    Revisions.Counter revision = revisions.open(snapshot.revisionName(key));
                    AtomicReference<Change<T, R>> made = new AtomicReference<>();
                    // Before the work, so that whomever the work has told after the commit finds the new value.
                    transactions.afterCommit(() -> Optional.ofNullable(made.get())
                            .ifPresent(change -> publish(snapshot, key, revision, change)));
                    Change<T, R> change = work.apply(new Writing<>(snapshot, key, revision.number()));
                    if (change.isChange()) {
                        revision.advance();
                    }
                    made.set(change);
                    return change.result();
                }));
    }

    private static <T> void publish(Snapshot<T> snapshot, String key, Revisions.Counter revision, Change<T, ?> change) {
        if (change.isChange()) {
            change.step()
                    .ifPresentOrElse(
                            step -> snapshot.publish(key, revision.number(), step), () -> snapshot.forget(key));
        }
    }
}
