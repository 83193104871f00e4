package org.productops.common.snapshot;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** The values that this node holds, as many as the limit allows; those that nobody has asked for longest go first. */
final class Memory<T> {

    /** What an entry takes whatever its value weighs, so that very many empty ones count, too. */
    private static final int BYTES_OF_AN_ENTRY = 200;

    private final ToLongFunction<T> weigh;
    private final long mostBytes;
    private final Map<String, Entry<T>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Memory(ToLongFunction<T> weigh, long mostBytes) {
        this.weigh = weigh;
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Held<T>> find(String key) {
        Entry<T> entry = entries.get(key);
        return entry == null ? Optional.empty() : Optional.of(entry.held());
    }

    /** Takes the value in place of the one that was held, if that is still the one that the caller had seen. */
    synchronized void replace(String key, Optional<Held<T>> seen, Held<T> next) {
        Entry<T> now = entries.get(key);
        if (now == null ? seen.isEmpty() : seen.isPresent() && seen.get() == now.held()) {
            put(key, next);
        }
    }

    synchronized void remove(String key) {
        Entry<T> entry = entries.remove(key);
        bytes -= entry == null ? 0 : entry.bytes();
    }

    private void put(String key, Held<T> held) {
        long size = BYTES_OF_AN_ENTRY + weigh.applyAsLong(held.value());
        Entry<T> before = entries.put(key, new Entry<>(held, size));
        bytes += size - (before == null ? 0 : before.bytes());
        Iterator<Map.Entry<String, Entry<T>>> eldest = entries.entrySet().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            Map.Entry<String, Entry<T>> entry = eldest.next();
            // One value that is too big alone is still better held than read for every page.
            if (!entry.getKey().equals(key)) {
                bytes -= entry.getValue().bytes();
                eldest.remove();
            }
        }
    }

    private record Entry<T>(Held<T> held, long bytes) {}
}
