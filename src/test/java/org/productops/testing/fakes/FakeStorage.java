package org.productops.testing.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.snapshot.RefreshExecutor;
import org.productops.common.snapshot.Revisions;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.common.snapshot.Snapshots;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.common.store.Writes;

/**
 * What services write through, without a database: work runs at once, what is to happen after the commit only if it
 * succeeds, and what is read beside a page is read at once.
 */
public final class FakeStorage {

    private final Map<String, Long> numbers;
    private final FakeCaches caches = new FakeCaches();
    private Revisions revisions = new FakeRevisions();
    private Transactions transactions = new ImmediateTransactions();
    private Locks locks = new FakeLocks();
    private boolean busy;
    private Runnable meanwhile = () -> {};

    public FakeStorage() {
        this(new HashMap<>());
    }

    private FakeStorage(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    /** Another node over the same storage, of whose changes this one hears nothing yet, nor it of those made here. */
    public FakeStorage otherNode() {
        return new FakeStorage(numbers);
    }

    /** From now on, every lock is somebody else's. */
    public FakeStorage busy() {
        busy = true;
        return this;
    }

    /** Lets somebody else be quicker: does the work just before the next writer gets its lock. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** Lets this node hear that another one has changed what is stored under all names. */
    public void changeElsewhere() {
        numbers.replaceAll((name, number) -> number + 1);
        caches.clear();
    }

    /** From now on, locks are held between threads. */
    public FakeStorage with(Locks realLocks) {
        locks = realLocks;
        return this;
    }

    /** From now on, work runs on a real database. */
    public FakeStorage over(Revisions realRevisions, Transactions realTransactions) {
        revisions = realRevisions;
        transactions = realTransactions;
        return this;
    }

    /** For services that change records. */
    public Writes writes() {
        return new Writes(locks, transactions);
    }

    /** For services that change what is kept of issues. */
    public IssueWrites issueWrites(Issues issues) {
        return new IssueWrites(issues, writes());
    }

    /** For services that change what a snapshot shows. */
    public SnapshotWrites snapshotWrites() {
        return new SnapshotWrites(locks, transactions, revisions);
    }

    /** For libraries. */
    public Snapshots snapshots() {
        return new Snapshots(caches, revisions, transactions, new AtOnce());
    }

    /** The locks behind it all. */
    public Locks locks() {
        return locks;
    }

    /** The transactions behind it all. */
    public Transactions transactions() {
        return transactions;
    }

    private final class FakeLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            if (busy) {
                throw new BusyException(Message.of("productops.common.error.busy"));
            }
            Runnable quicker = meanwhile;
            meanwhile = () -> {};
            quicker.run();
            return work.get();
        }
    }

    private static final class AtOnce extends RefreshExecutor {
        @Override
        public void execute(Runnable work) {
            work.run();
        }
    }

    private final class FakeRevisions implements Revisions {
        @Override
        public long current(String name) {
            return numbers.getOrDefault(name, 0L);
        }

        @Override
        public Counter open(String name) {
            long number = current(name);
            return new Counter() {
                @Override
                public long number() {
                    return number;
                }

                @Override
                public void advance() {
                    numbers.put(name, number + 1);
                }
            };
        }
    }

    private static final class ImmediateTransactions implements Transactions {
        private List<Runnable> actions;

        @Override
        public <T> T run(Supplier<T> work) {
            if (actions != null) {
                return work.get();
            }
            actions = new ArrayList<>();
            List<Runnable> mine = actions;
            T result;
            try {
                result = work.get();
            } finally {
                actions = null;
            }
            mine.forEach(Runnable::run);
            return result;
        }

        @Override
        public void afterCommit(Runnable action) {
            if (actions == null) {
                action.run();
            } else {
                actions.add(action);
            }
        }
    }
}
