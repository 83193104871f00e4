package org.productops.readiness.issue;

import java.time.Instant;

/**
 * Somebody's word that a manual item is done on an issue.
 *
 * @param issueId the issue
 * @param itemId the item
 * @param userKey who said so
 * @param at when
 */
public record Tick(long issueId, long itemId, String userKey, Instant at) {}
