package org.productops.common.snapshot;

import com.atlassian.cache.Cache;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.productops.common.error.ProductOpsException;
import org.productops.common.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Immutable values that every page needs, each under a key, in the memory of every node. Readers never wait for a value
 * that is there: who changes it publishes what it becomes ({@link SnapshotWrites}), and the other nodes, which learn
 * from its revision that theirs is older, go on with that one while a thread of ours reads what changed.
 */
public final class Snapshot<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    /** The products keep the name of every lock for ever, so there are few. */
    private static final int LOCKS = 16;

    /** The key of a snapshot that has one value only. */
    public static final String ALL = "all";

    private final String name;
    private final SnapshotSource<T> source;
    private final Memory<T> memory;
    private final Cache<String, Long> latest;
    private final Revisions revisions;
    private final Transactions transactions;
    private final Executor beside;
    private final Set<String> refreshing = ConcurrentHashMap.newKeySet();
    private final Object[] reading = Stream.generate(Object::new).limit(LOCKS).toArray();

    Snapshot(
            String name,
            SnapshotSource<T> source,
            Memory<T> memory,
            Cache<String, Long> latest,
            Revisions revisions,
            Transactions transactions,
            Executor beside) {
        this.name = name;
        this.source = source;
        this.memory = memory;
        this.latest = latest;
        this.revisions = revisions;
        this.transactions = transactions;
        this.beside = beside;
    }

    /** The value for readers. No statement as long as nothing changes, and one afterwards. */
    public T get(String key) {
        Held<T> held = memory.find(key).orElseGet(() -> first(key));
        if (latest.get(key) != held.revision()) {
            refreshBeside(key);
        }
        return held.value();
    }

    /**
     * Tries on what this node knows whether a change would be refused, so that what is refused waits for no lock. A
     * refusal stands only on what is stored: nobody is told that something is missing because another node has saved it
     * just before. One statement, and only for refusals; if another node did save, what it changed is read besides.
     *
     * @param trial changes nothing; throws what the change would throw
     */
    public void refuseEarly(String key, Consumer<T> trial) {
        T known = get(key);
        try {
            trial.accept(known);
        } catch (ProductOpsException e) {
            if (isCurrent(key, known)) {
                throw e;
            }
            trial.accept(refresh(key).value());
        }
    }

    private boolean isCurrent(String key, T value) {
        return memory.find(key)
                .filter(held -> held.value() == value && held.revision() == revisions.current(revisionName(key)))
                .isPresent();
    }

    /** The name under which the changes of this key are counted. */
    String revisionName(String key) {
        return name + ":" + key;
    }

    /** The name of the lock that the writers of this key share. */
    String lockName(String key) {
        return key.equals(ALL) ? name : name + "." + stripe(key);
    }

    private static int stripe(String key) {
        return Math.floorMod(key.hashCode(), LOCKS);
    }

    /** The value as it is stored at this revision, for the writer who holds the lock. */
    T stored(String key, long revision) {
        Optional<Held<T>> seen = memory.find(key);
        if (seen.isPresent() && seen.get().revision() == revision) {
            return seen.get().value();
        }
        Held<T> read = read(key, seen, revision);
        memory.replace(key, seen, read);
        return read.value();
    }

    /** Shows to all what a change, which is committed, has made of the value with this revision. */
    void publish(String key, long revision, UnaryOperator<T> step) {
        try {
            memory.find(key)
                    .filter(held -> held.revision() == revision)
                    .ifPresent(held ->
                            memory.replace(key, Optional.of(held), new Held<>(revision + 1, step.apply(held.value()))));
        } finally {
            // Whatever came of the step, all nodes must hear that there is something newer.
            latest.remove(key);
        }
    }

    /** Reads the value anew for who asks next. */
    void forget(String key) {
        memory.remove(key);
        latest.remove(key);
    }

    private Held<T> first(String key) {
        // One thread reads, the others wait for it: there is nothing yet to show instead.
        synchronized (reading[stripe(key)]) {
            return memory.find(key).orElseGet(() -> refresh(key));
        }
    }

    private Held<T> refresh(String key) {
        Optional<Held<T>> seen = memory.find(key);
        Held<T> read = transactions.run(() -> {
            long revision = revisions.current(revisionName(key));
            return seen.filter(held -> held.revision() == revision).orElseGet(() -> read(key, seen, revision));
        });
        memory.replace(key, seen, read);
        if (latest.get(key) != read.revision()) {
            latest.remove(key);
        }
        return read;
    }

    private Held<T> read(String key, Optional<Held<T>> seen, long revision) {
        // A revision that went back was never committed after all: nothing that was held of it can be trusted.
        return new Held<>(
                revision,
                seen.filter(held -> held.revision() < revision)
                        .flatMap(held -> caughtUp(key, held))
                        .orElseGet(() -> source.load(key)));
    }

    /** Empty where that fails, too: a value that cannot be brought up to date must not be shown for ever. */
    private Optional<T> caughtUp(String key, Held<T> held) {
        try {
            return source.catchUp(key, held.value(), held.revision());
        } catch (RuntimeException e) {
            LOG.warn("{} could not be brought up to date; all of it is read", revisionName(key), e);
            return Optional.empty();
        }
    }

    private void refreshBeside(String key) {
        if (!refreshing.add(key)) {
            return;
        }
        try {
            beside.execute(() -> {
                try {
                    refresh(key);
                } catch (RuntimeException e) {
                    LOG.warn("{} could not be read anew; the older state is shown until it can", revisionName(key), e);
                } finally {
                    refreshing.remove(key);
                }
            });
        } catch (RejectedExecutionException e) {
            refreshing.remove(key);
            LOG.warn("{} is not read anew yet: too much waits already", revisionName(key), e);
        }
    }
}
