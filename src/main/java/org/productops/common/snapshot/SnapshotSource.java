package org.productops.common.snapshot;

import java.util.Optional;

/**
 * Where the values of a {@link Snapshot} come from. Called within a transaction, which may see what is committed while
 * it reads: a value can have parts of changes that are newer than its revision. They come once more with the next
 * revision, so every change must make the same of a value that has it already.
 *
 * @param <T> an immutable type
 */
@FunctionalInterface
public interface SnapshotSource<T> {

    /** All that is stored under the key, read in a fixed number of statements. */
    T load(String key);

    /**
     * What a value has become since, read from what changed only.
     *
     * @param since the revision of the known value
     * @return empty if only {@link #load} can tell
     */
    default Optional<T> catchUp(String key, T known, long since) {
        return Optional.empty();
    }

    /** Roughly how many bytes of memory the value takes; counts towards the snapshot's limit. */
    default long weigh(T value) {
        return 0;
    }
}
