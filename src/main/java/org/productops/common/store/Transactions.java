package org.productops.common.store;

import java.util.function.Supplier;

/** Runs work in one database transaction. */
public interface Transactions {

    /**
     * Runs the work in a transaction, the surrounding one if there is one; an exception rolls all of it back and is
     * passed on.
     */
    <T> T run(Supplier<T> work);

    /**
     * Runs the action once the current transaction is committed, not at all if it is rolled back, and at once if there
     * is none. An action that fails is logged and keeps neither the caller nor other actions from going on.
     */
    void afterCommit(Runnable action);
}
