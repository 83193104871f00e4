package org.productops.readiness.check.jira;

import java.util.function.Supplier;

/**
 * What is found out when it is first asked for. What fails is tried again by the next who asks. For one thread.
 *
 * @param <T> what is found out
 */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private T found;

    /** @param work must not answer null */
    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        if (found == null) {
            found = work.get();
        }
        return found;
    }
}
