package org.productops.common.snapshot;

/**
 * A value as it was stored at a revision.
 *
 * @param revision counts the changes of what is stored under the key; 0 if it never changed
 */
record Held<T>(long revision, T value) {}
