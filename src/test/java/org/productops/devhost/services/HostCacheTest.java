package org.productops.devhost.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostCacheTest {
    private final HostCacheManager caches = new HostCacheManager(false);
    private final List<String> loaded = new ArrayList<>();

    /** A value that only the plugin's class loader knows. */
    private record Value(String text) {}

    private Cache<String, Value> cache(CacheSettingsBuilder settings) {
        CacheLoader<String, Value> loader = key -> {
            loaded.add(key);
            return key.equals("none") ? null : new Value(key);
        };
        return caches.getCache("values", loader, settings.build());
    }

    private static CacheSettingsBuilder invalidating() {
        return new CacheSettingsBuilder().remote().replicateViaInvalidation();
    }

    @Test
    void loadsOnceUntilInvalidated() {
        Cache<String, Value> cache = cache(invalidating());
        assertThat(cache.get("a")).isSameAs(cache.get("a"));
        cache.remove("a");
        cache.get("a");
        cache.get("b");
        assertThat(loaded).containsExactly("a", "a", "b");
        assertThat(caches.loads()).containsEntry("values", 3L);
        caches.flush();
        cache.get("b");
        assertThat(loaded).hasSize(4);
    }

    @Test
    void doesNotKeepAValueThatWasInvalidatedWhileItWasLoaded() {
        List<Cache<String, String>> self = new ArrayList<>();
        CacheLoader<String, String> loader = key -> {
            loaded.add(key);
            if (loaded.size() == 1) {
                self.get(0).remove(key);
            }
            return "value " + loaded.size();
        };
        self.add(caches.getCache("race", loader, invalidating().build()));
        assertThat(self.get(0).get("a")).isEqualTo("value 1");
        assertThat(self.get(0).get("a")).isEqualTo("value 2");
    }

    @Test
    void forgetsTheLeastRecentlyUsed() {
        Cache<String, Value> cache = cache(invalidating().maxEntries(2));
        List.of("a", "b", "a", "c", "a").forEach(cache::get);
        assertThat(loaded).containsExactly("a", "b", "c");
    }

    @Test
    void reportsALoaderThatHasNoValueAndTriesAgain() {
        Cache<String, Value> cache = cache(invalidating());
        assertThatThrownBy(() -> cache.get("none")).isInstanceOf(CacheException.class);
        assertThatThrownBy(() -> cache.get("none")).isInstanceOf(CacheException.class);
        assertThat(loaded).hasSize(2);
    }

    @Test
    void refusesWhatAClusterCannotCarry() {
        Cache<String, Value> copied = cache(new CacheSettingsBuilder().remote());
        assertThatIllegalArgumentException().isThrownBy(() -> copied.get("a")).withMessageContaining("Value");
        Cache<Value, String> keys =
                caches.getCache("keys", Value::text, invalidating().build());
        assertThatIllegalArgumentException().isThrownBy(() -> keys.get(new Value("a")));
        assertThat(cache(new CacheSettingsBuilder().local()).get("a")).isEqualTo(new Value("a"));
    }
}
