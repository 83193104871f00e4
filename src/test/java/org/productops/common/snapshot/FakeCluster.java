package org.productops.common.snapshot;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.productops.common.store.Locks;
import org.productops.common.store.SalTransactions;
import org.productops.common.store.Transactions;

/**
 * Nodes with one database in memory that holds notes: what a transaction has not committed no other thread sees, and
 * what another one commits it sees from then on.
 */
final class FakeCluster {

    private final List<Node> nodes = new ArrayList<>();
    private final ThreadLocal<Rows> own = new ThreadLocal<>();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();
    private volatile Rows committed = new Rows(Map.of(), Map.of());

    /** What happened, in the order in which it did. */
    final List<String> events = new CopyOnWriteArrayList<>();

    /** Runs whenever a node is about to read notes. */
    volatile Runnable beforeReading = () -> {};

    /** Runs whenever a node has read notes and not yet kept them. */
    volatile Runnable afterReading = () -> {};

    /** Whether what has changed can be told without reading all notes. */
    volatile boolean knowsChanges = true;

    private record Note(String text, long changedIn) {}

    /** All rows: the revisions by name, and the notes by key and name. */
    private record Rows(Map<String, Long> revisions, Map<String, Map<String, Note>> notes) {
        Rows with(String revision, long number) {
            Map<String, Long> more = new HashMap<>(revisions);
            more.put(revision, number);
            return new Rows(Map.copyOf(more), notes);
        }

        Rows with(String key, String name, Note note) {
            Map<String, Map<String, Note>> more = new HashMap<>(notes);
            Map<String, Note> ofKey = new HashMap<>(notes.getOrDefault(key, Map.of()));
            ofKey.put(name, note);
            more.put(key, Map.copyOf(ofKey));
            return new Rows(revisions, Map.copyOf(more));
        }
    }

    /** Another node, whose snapshot may take so many bytes; a character of a note is one. */
    Node node(long mostBytes) {
        Node node = new Node(mostBytes);
        nodes.add(node);
        return node;
    }

    /** Another node. */
    Node node() {
        return node(Long.MAX_VALUE);
    }

    /** How often this happened. */
    long count(String event) {
        return events.stream().filter(event::equals).count();
    }

    /** As if a change that was taken for committed had been rolled back. */
    void takeBack(String revision, long number) {
        committed = committed.with(revision, number);
        nodes.forEach(node -> node.numbers.clear());
    }

    /** Does something in another thread, which has a transaction of its own, and waits for it. */
    static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work, each -> new Thread(each).start()).join();
    }

    /** What a note makes of the value. */
    static Change<Map<String, String>, String> change(String name, String text) {
        return Change.by(
                before -> {
                    Map<String, String> after = new TreeMap<>(before);
                    after.put(name, text);
                    return Map.copyOf(after);
                },
                text);
    }

    private Rows rows() {
        Rows mine = own.get();
        return mine == null ? committed : mine;
    }

    /** A node of the cluster. */
    final class Node {
        private final Map<String, Long> numbers = new ConcurrentHashMap<>();
        final Transactions transactions = new SalTransactions(new Template());
        private final WaitingExecutor beside = new WaitingExecutor();

        final Snapshot<Map<String, String>> snapshot;
        final SnapshotWrites writes;

        private Node(long mostBytes) {
            FakeRevisions revisions = new FakeRevisions();
            snapshot = new Snapshots(new Caches(numbers), revisions, transactions, beside)
                    .open("notes", new Source(), mostBytes);
            writes = new SnapshotWrites(new FakeLocks(), transactions, revisions);
        }

        /** What readers on this node see. */
        Map<String, String> read(String key) {
            return snapshot.get(key);
        }

        /** Writes a note. */
        void write(String key, String name, String text) {
            writes.change(snapshot, key, writing -> {
                store(key, name, text, writing.revision());
                return change(name, text);
            });
        }

        /** The row alone. */
        void store(String key, String name, String text, long revision) {
            own.set(rows().with(key, name, new Note(text, revision)));
        }

        /** As if a reader had put back an older revision just after it was taken away. */
        void putBack(String key, long revision) {
            numbers.put(key, revision);
        }

        /** How much waits to be read beside the pages. */
        int waiting() {
            return beside.waiting.size();
        }

        /** From now on too much waits already, or not any more. */
        void refuse(boolean refuse) {
            beside.refuses = refuse;
        }

        /** Reads what waits. */
        void refresh() {
            for (Runnable work = beside.waiting.poll(); work != null; work = beside.waiting.poll()) {
                work.run();
            }
        }
    }

    private final class Source implements SnapshotSource<Map<String, String>> {
        @Override
        public Map<String, String> load(String key) {
            return read("load " + key, key, Map.of(), 0);
        }

        @Override
        public Optional<Map<String, String>> catchUp(String key, Map<String, String> known, long since) {
            return knowsChanges ? Optional.of(read("catch up " + key, key, known, since)) : Optional.empty();
        }

        private Map<String, String> read(String event, String key, Map<String, String> known, long since) {
            events.add(event);
            beforeReading.run();
            Map<String, String> notes = new TreeMap<>(known);
            rows().notes().getOrDefault(key, Map.of()).forEach((name, note) -> {
                if (note.changedIn() > since) {
                    notes.put(name, note.text());
                }
            });
            afterReading.run();
            return Map.copyOf(notes);
        }

        @Override
        public long weigh(Map<String, String> value) {
            return value.values().stream().mapToLong(String::length).sum();
        }
    }

    private final class FakeRevisions implements Revisions {
        @Override
        public long current(String name) {
            events.add("revision " + name);
            return rows().revisions().getOrDefault(name, 0L);
        }

        @Override
        public Counter open(String name) {
            long number = rows().revisions().getOrDefault(name, 0L);
            return new Counter() {
                @Override
                public long number() {
                    return number;
                }

                @Override
                public void advance() {
                    own.set(rows().with(name, number + 1));
                }
            };
        }
    }

    private final class Template implements TransactionTemplate {
        @Override
        public <T> T execute(TransactionCallback<T> action) {
            try {
                T result = action.doInTransaction();
                if (own.get() != null) {
                    committed = own.get();
                    events.add("commit");
                }
                return result;
            } finally {
                own.remove();
            }
        }
    }

    private final class FakeLocks implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            ReentrantLock lock = locks.computeIfAbsent(name, any -> new ReentrantLock());
            lock.lock();
            events.add("lock " + name);
            try {
                return work.get();
            } finally {
                events.add("unlock " + name);
                lock.unlock();
            }
        }
    }

    /** Caches of numbers that every node loads for itself, and all nodes forget together. */
    private final class Caches implements CacheManager {
        private final Map<String, Long> numbers;

        Caches(Map<String, Long> numbers) {
            this.numbers = numbers;
        }

        @Override
        @SuppressWarnings("unchecked") // the plugin keeps nothing but numbers in the products' caches
        public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
            return (Cache<K, V>) new NumberCache(numbers, (CacheLoader<String, Long>) loader);
        }
    }

    private final class NumberCache implements Cache<String, Long> {
        private final Map<String, Long> numbers;
        private final CacheLoader<String, Long> loader;

        NumberCache(Map<String, Long> numbers, CacheLoader<String, Long> loader) {
            this.numbers = numbers;
            this.loader = loader;
        }

        @Override
        public Long get(String key) {
            return numbers.computeIfAbsent(key, loader::load);
        }

        @Override
        public void remove(String key) {
            events.add("invalidate " + key);
            nodes.forEach(node -> node.numbers.remove(key));
        }

        @Override
        public void removeAll() {
            nodes.forEach(node -> node.numbers.clear());
        }
    }

    /** Lets work wait until the test runs it. */
    private static final class WaitingExecutor extends RefreshExecutor {
        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
        private boolean refuses;

        @Override
        public void execute(Runnable work) {
            if (refuses) {
                throw new RejectedExecutionException("too much waits");
            }
            waiting.add(work);
        }
    }
}
