package org.productops.common.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Immutable values that every page needs, read from the database once and kept in memory on each node. Invalidating
 * one reaches all nodes; do it after the commit.
 */
@Named
public class Snapshots {

    /**
     * Nodes forget a value after this time in any case, so that one that a reader put back just as it was invalidated
     * does not stay.
     */
    private static final int MINUTES = 10;

    private final CacheManager caches;

    @Inject
    public Snapshots(@ComponentImport CacheManager caches) {
        this.caches = caches;
    }

    /**
     * Values by key, each loaded when first asked for.
     *
     * @param name the cache's name in the product's cache statistics; unique in the plugin
     * @param mostEntries how many values are kept at most
     * @param loader reads the value of a key; must not answer null
     */
    public <T> Snapshot<T> keyed(String name, int mostEntries, Function<String, T> loader) {
        Cache<String, T> cache = caches.getCache(
                "org.productops." + name,
                loader::apply,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .maxEntries(mostEntries)
                        .expireAfterWrite(MINUTES, TimeUnit.MINUTES)
                        .build());
        return new CachedSnapshot<>(cache);
    }

    private record CachedSnapshot<T>(Cache<String, T> cache) implements Snapshot<T> {

        @Override
        public T get(String key) {
            return cache.get(key);
        }

        @Override
        public void invalidate(String key) {
            cache.remove(key);
        }
    }
}
