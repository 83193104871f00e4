package org.productops.common.cache;

/** A cached immutable value for each key; see {@link Snapshots}. */
public interface Snapshot<T> {

    /** The key of a snapshot that has one value only. */
    String ALL = "all";

    /** The value, loaded if it is not in memory. */
    T get(String key);

    /** Makes all nodes load the value anew when it is next asked for. Call it after the commit. */
    void invalidate(String key);
}
