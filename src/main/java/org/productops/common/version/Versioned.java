package org.productops.common.version;

/** A record that people edit: its version says which state an edit is based on. */
public interface Versioned {

    /** Counts the changes of the record, from 1 on. */
    long version();
}
