package org.productops.testing.fakes;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Caches that keep everything, for several threads. */
public final class FakeCaches implements CacheManager {

    private final List<FakeCache<?, ?>> caches = new ArrayList<>();

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        FakeCache<K, V> cache = new FakeCache<>(loader);
        caches.add(cache);
        return cache;
    }

    /** Empties all of them, as time or another node does. */
    public void clear() {
        caches.forEach(FakeCache::removeAll);
    }

    private static final class FakeCache<K, V> implements Cache<K, V> {
        private final CacheLoader<K, V> loader;
        private final Map<K, V> values = new HashMap<>();

        FakeCache(CacheLoader<K, V> loader) {
            this.loader = loader;
        }

        @Override
        public synchronized V get(K key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public synchronized void remove(K key) {
            values.remove(key);
        }

        @Override
        public synchronized void removeAll() {
            values.clear();
        }
    }
}
