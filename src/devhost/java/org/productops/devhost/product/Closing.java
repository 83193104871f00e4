package org.productops.devhost.product;

import java.util.ArrayDeque;
import java.util.Deque;

/** Things to be closed in reverse order, all of them, even when one fails. */
public final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    /** Takes a thing that is to be closed, and gives it back. */
    public <T extends AutoCloseable> T add(T thing) {
        things.push(thing);
        return thing;
    }

    /** @throws IllegalStateException if something could not be closed; it holds all the reasons */
    @Override
    public void close() {
        IllegalStateException failure = null;
        while (!things.isEmpty()) {
            try {
                things.pop().close();
            } catch (Exception e) {
                failure = failure == null ? new IllegalStateException("Not everything stopped cleanly") : failure;
                failure.addSuppressed(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
