package com.atlassian.cache;

/**
 * Thrown by a cache when its loader fails.
 *
 * @source https://docs.atlassian.com/atlassian-cache-api/2.9.0/atlassian-cache-api/apidocs/com/atlassian/cache/CacheException.html — [C≤10]
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class CacheException extends RuntimeException {
    public CacheException(String message, Throwable cause) {
        super(message, cause);
    }
}
