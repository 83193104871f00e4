package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Collects the settings of a cache.
 *
 * @source https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheSettingsBuilder.html — [D], and [C11] in atlassian-slack-integration-server
 */
public class CacheSettingsBuilder {
    private Boolean local;
    private Boolean viaCopy;
    private Long expireAfterWrite;
    private Integer maxEntries;

    public CacheSettingsBuilder() {}

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder maxEntries(int entries) {
        maxEntries = entries;
        return this;
    }

    public CacheSettings build() {
        return new Settings(local, viaCopy, expireAfterWrite, maxEntries);
    }

    private record Settings(Boolean local, Boolean viaCopy, Long expireAfterWrite, Integer maxEntries)
            implements CacheSettings {
        @Override
        public boolean getLocal(boolean defaultValue) {
            return local == null ? defaultValue : local;
        }

        @Override
        public boolean getReplicateViaCopy(boolean defaultValue) {
            return viaCopy == null ? defaultValue : viaCopy;
        }

        @Override
        public long getExpireAfterWrite(long defaultValue) {
            return expireAfterWrite == null ? defaultValue : expireAfterWrite;
        }

        @Override
        public int getMaxEntries(int defaultValue) {
            return maxEntries == null ? defaultValue : maxEntries;
        }
    }
}
