package org.productops.devhost.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the statements that a database is asked; a recording lists those of one thread. */
public final class SqlCounter {
    private final AtomicLong total = new AtomicLong();
    private final ThreadLocal<Recording> recording = new ThreadLocal<>();

    void count(String sql) {
        total.incrementAndGet();
        Recording current = recording.get();
        if (current != null) {
            current.add(sql);
        }
    }

    /** All statements of all threads since the database was opened. */
    public long total() {
        return total.get();
    }

    /** Lists this thread's statements from now until the recording is closed; recordings may be nested. */
    public Recording record() {
        Recording opened = new Recording(recording.get());
        recording.set(opened);
        return opened;
    }

    /** The statements of one thread, in order. */
    public final class Recording implements AutoCloseable {
        private final List<String> statements = new ArrayList<>();
        private final Recording outer;

        private Recording(Recording outer) {
            this.outer = outer;
        }

        private void add(String sql) {
            statements.add(sql);
            if (outer != null) {
                outer.add(sql);
            }
        }

        /** The statements so far. */
        public List<String> statements() {
            return List.copyOf(statements);
        }

        /** How many statements there were so far. */
        public int count() {
            return statements.size();
        }

        @Override
        public void close() {
            if (outer == null) {
                recording.remove();
            } else {
                recording.set(outer);
            }
        }
    }
}
