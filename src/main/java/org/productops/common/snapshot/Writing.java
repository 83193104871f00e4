package org.productops.common.snapshot;

/** What a writer is given, who holds the lock of a key. */
public final class Writing<T> {

    private final Snapshot<T> snapshot;
    private final String key;
    private final long before;

    Writing(Snapshot<T> snapshot, String key, long before) {
        this.snapshot = snapshot;
        this.key = key;
        this.before = before;
    }

    /**
     * The value as it is stored before the change: who needs it asks before writing anything. It is read only if this
     * node does not hold it, and only if somebody asks.
     */
    public T value() {
        return snapshot.stored(key, before);
    }

    /** The revision that this change will be, for the rows that it writes. */
    public long revision() {
        return before + 1;
    }
}
