package org.productops.devhost.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The product's caches. */
public final class HostCacheManager implements CacheManager {
    private final boolean several;
    private final Map<String, HostCache<?, ?>> caches = new ConcurrentHashMap<>();

    /** @param several whether the cluster has several nodes */
    public HostCacheManager(boolean several) {
        this.several = several;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        HostCache<K, V> cache = new HostCache<>(name, loader, settings, several);
        // A plugin that was started again brings a loader of its new classes.
        caches.put(name, cache);
        return cache;
    }

    /** How often each cache had to load a value, by the cache's name. */
    public Map<String, Long> loads() {
        Map<String, Long> loads = new TreeMap<>();
        caches.forEach((name, cache) -> loads.put(name, cache.loads()));
        return loads;
    }

    /** Empties all caches, as another node might at any time. */
    public void flush() {
        caches.values().forEach(HostCache::removeAll);
    }
}
