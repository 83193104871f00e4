package org.productops.readiness.checklist;

import java.time.Instant;

/**
 * That a checklist was saved.
 *
 * @param version what it was counted as
 * @param publishedAt when
 * @param publishedBy the key of the user who did
 */
public record ChecklistVersion(long version, Instant publishedAt, String publishedBy) {}
