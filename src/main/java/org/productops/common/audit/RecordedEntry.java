package org.productops.common.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * An entry as it is kept.
 *
 * @param id counts the entries
 * @param at when it was made
 * @param entry what was done, and by whom
 */
public record RecordedEntry(long id, Instant at, AuditEntry entry) {

    public RecordedEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(entry, "entry");
    }
}
