package org.productops.common.snapshot;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * What is made of values that are kept elsewhere, such as of the content of a snapshot: once for each, shared by all who ask, and gone
 * with the value. The values are told from each other by being the same one, so they must not say that another one equals them.
 *
 * @param <K> of which it is made
 * @param <V> what is made
 */
public final class Derived<K, V> {

    private final Map<K, Made<V>> made = new WeakHashMap<>();
    private final Function<K, V> maker;

    /** One thread makes it, the others wait for it; those who ask for another value's do not. */
    private static final class Made<V> {
        private V value;

        synchronized <K> V of(K key, Function<K, V> maker) {
            if (value == null) {
                value = maker.apply(key);
            }
            return value;
        }
    }

    /** @param maker makes it; what it makes must not hold the value that it is made of */
    public Derived(Function<K, V> maker) {
        this.maker = maker;
    }

    /** What is made of a value. */
    public V of(K key) {
        Made<V> own;
        synchronized (made) {
            own = made.computeIfAbsent(key, any -> new Made<>());
        }
        return own.of(key, maker);
    }
}
