package org.productops.devhost.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A cache of one node. Nodes do not tell each other what they change: where there are several, a remote cache asks again after
 * a moment. What a cluster could not carry is refused: in a remote cache the keys, and the values too if
 * they are copied, must be serializable types of the JDK, since other nodes read them outside the plugin.
 */
final class HostCache<K, V> implements Cache<K, V> {
    private static final int MANY = 100_000;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

    /** A value that is being loaded, or was; it is loaded once, and forgotten if it was invalidated meanwhile. */
    private final class Entry {
        private final K key;
        private V value;
        private long since;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
            this.since = System.nanoTime();
        }

        synchronized V value() {
            if (value == null) {
                loads.incrementAndGet();
                value = load(key);
                since = System.nanoTime();
            }
            return value;
        }

        synchronized boolean isTooOld() {
            return value != null && System.nanoTime() - since > lifetime;
        }
    }

    private final String name;
    private final CacheLoader<K, V> loader;
    private final boolean remote;
    private final boolean copied;
    private final long lifetime;
    private final Map<K, Entry> entries;
    private final AtomicLong loads = new AtomicLong();

    HostCache(String name, CacheLoader<K, V> loader, CacheSettings settings, boolean several) {
        this.name = name;
        this.loader = loader;
        this.remote = !settings.getLocal(false);
        this.copied = remote && settings.getReplicateViaCopy(true);
        long milliseconds = settings.getExpireAfterWrite(Long.MAX_VALUE);
        long wanted = milliseconds == Long.MAX_VALUE ? Long.MAX_VALUE : TimeUnit.MILLISECONDS.toNanos(milliseconds);
        this.lifetime = remote && several ? Math.min(wanted, MOMENT) : wanted;
        int most = settings.getMaxEntries(MANY);
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Entry> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public V get(K key) {
        checkKey(key);
        Entry entry;
        synchronized (entries) {
            entry = entries.get(key);
            if (entry == null || entry.isTooOld()) {
                if (loader == null) {
                    entries.remove(key);
                    return null;
                }
                entry = new Entry(key, null);
                entries.put(key, entry);
            }
        }
        try {
            return entry.value();
        } catch (RuntimeException | Error e) {
            synchronized (entries) {
                entries.remove(key, entry);
            }
            throw e;
        }
    }

    private V load(K key) {
        V value;
        try {
            value = loader.load(key);
        } catch (RuntimeException e) {
            throw new CacheException("The cache " + name + " cannot load " + key, e);
        }
        if (value == null) {
            throw new CacheException("The loader of the cache " + name + " answered null", null);
        }
        checkValue(value);
        return value;
    }

    @Override
    public void remove(K key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    @Override
    public void removeAll() {
        synchronized (entries) {
            entries.clear();
        }
    }

    /** How often a value had to be loaded. */
    long loads() {
        return loads.get();
    }

    private void checkKey(K key) {
        if (remote) {
            checkCluster("key", key);
        }
    }

    private void checkValue(V value) {
        if (copied) {
            checkCluster("value", value);
        }
    }

    private void checkCluster(String what, Object object) {
        if (!(object instanceof Serializable) || !object.getClass().getName().startsWith("java.")) {
            throw new IllegalArgumentException("The remote cache " + name + " has a " + what + " of the type "
                    + object.getClass().getName() + "; a cluster needs serializable types of the JDK");
        }
    }
}
