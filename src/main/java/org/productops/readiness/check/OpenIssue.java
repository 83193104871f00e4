package org.productops.readiness.check;

/**
 * An issue that is not resolved.
 *
 * @param key by which people know it
 * @param summary what it is about
 */
public record OpenIssue(String key, String summary) {}
