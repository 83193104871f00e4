package org.productops.readiness.issue;

import java.time.Instant;
import java.util.Objects;

/**
 * An override that lets an issue pass a checklist now.
 *
 * @param id of the override
 * @param checklistId the checklist that blocks nothing meanwhile
 * @param reason why, in the words of who asked
 * @param grantedBy the key of the user who let it pass
 * @param expiresAt when it runs out
 */
public record ActiveWaiver(long id, long checklistId, String reason, String grantedBy, Instant expiresAt) {

    public ActiveWaiver {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
