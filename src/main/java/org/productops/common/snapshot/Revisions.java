package org.productops.common.snapshot;

/** Counts the changes of what snapshots show, one row for each; how nodes learn that theirs is out of date. */
public interface Revisions {

    /** The number of changes that are stored under the name; 0 if there were none. One statement. */
    long current(String name);

    /** The same for a writer, who is about to change it. One statement. */
    Counter open(String name);

    /** A number of changes in the hands of the writer who holds the lock. */
    interface Counter {

        /** The number before this change. */
        long number();

        /** Stores the next number. One statement. */
        void advance();
    }
}
