package org.productops.common.store;

import java.util.function.Supplier;

/** Lets one caller at a time, in the whole cluster, do a piece of work. */
public interface Locks {

    /**
     * Runs the work while holding the lock.
     *
     * @param name a name from a small fixed set; the products keep each name for ever
     * @throws org.productops.common.error.BusyException if the lock is not to be had within a few seconds
     */
    <T> T holding(String name, Supplier<T> work);
}
