package com.atlassian.cache;

/**
 * How a cache is to behave. A getter gives its argument where nothing was said.
 *
 * @source https://docs.atlassian.com/atlassian-cache/2.5.5/apidocs/com/atlassian/cache/CacheSettings.html — [D]
 */
public interface CacheSettings {
    boolean getLocal(boolean defaultValue);

    boolean getReplicateViaCopy(boolean defaultValue);

    long getExpireAfterWrite(long defaultValue);

    int getMaxEntries(int defaultValue);
}
