package org.productops.devhost.database;

import java.util.ArrayList;
import java.util.List;

/** Lists the statements that a database is asked on one thread. */
public final class SqlCounter {
    private final ThreadLocal<Recording> recording = new ThreadLocal<>();

    void count(String sql) {
        Recording current = recording.get();
        if (current != null) {
            current.add(sql);
        }
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
