package org.productops.readiness.checklist;

import java.time.Instant;
import java.util.Optional;

/**
 * That a checklist was saved.
 *
 * @param version what it was counted as
 * @param publishedAt when
 * @param publishedBy the key of the user who did
 * @param scope where it stood from then on; empty where it was deleted, or where only the version itself says it
 */
public record ChecklistVersion(long version, Instant publishedAt, String publishedBy, Optional<Scope> scope) {

    /** That it was saved like this. */
    static ChecklistVersion saved(Checklist list, Instant now, String userKey) {
        return new ChecklistVersion(list.version(), now, userKey, Optional.of(list.scope()));
    }

    /** That it was deleted. */
    static ChecklistVersion deleted(Checklist list, Instant now, String userKey) {
        return new ChecklistVersion(list.version() + 1, now, userKey, Optional.empty());
    }
}
