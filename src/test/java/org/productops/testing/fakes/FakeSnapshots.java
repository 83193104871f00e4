package org.productops.testing.fakes;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.HashMap;
import java.util.Map;
import org.mockito.Mockito;
import org.productops.common.cache.Snapshots;

/** Snapshots that stay in memory until they are invalidated. */
public final class FakeSnapshots {

    private FakeSnapshots() {}

    /** A new {@link Snapshots}. */
    public static Snapshots create() {
        CacheManager caches = Mockito.mock(CacheManager.class);
        Mockito.when(caches.getCache(
                        Mockito.anyString(),
                        Mockito.<CacheLoader<Object, Object>>any(),
                        Mockito.any(CacheSettings.class)))
                .thenAnswer(call -> cache(call.getArgument(1)));
        return new Snapshots(caches);
    }

    private static Cache<Object, Object> cache(CacheLoader<Object, Object> loader) {
        Map<Object, Object> values = new HashMap<>();
        @SuppressWarnings("unchecked")
        Cache<Object, Object> cache = Mockito.mock(Cache.class);
        Mockito.when(cache.get(Mockito.any())).thenAnswer(call -> {
            Object key = call.getArgument(0);
            if (!values.containsKey(key)) {
                values.put(key, loader.load(key));
            }
            return values.get(key);
        });
        Mockito.doAnswer(call -> values.remove(call.getArgument(0))).when(cache).remove(Mockito.any());
        return cache;
    }
}
