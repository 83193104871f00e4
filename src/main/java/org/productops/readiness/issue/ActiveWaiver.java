package org.productops.readiness.issue;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.productops.readiness.check.IssueFacts;

/**
 * An override that lets an issue pass a checklist now.
 *
 * @param id of the override
 * @param checklistId the checklist that blocks nothing meanwhile
 * @param reason why, in the words of who asked
 * @param grantedBy the key of the user who let it pass
 * @param expiresAt when it runs out
 * @param onlyIn the key of the product area outside of which it lets nothing pass, as who granted it had the right to from
 *     there; empty if it holds wherever the issue belongs
 */
public record ActiveWaiver(
        long id, long checklistId, String reason, String grantedBy, Instant expiresAt, Optional<String> onlyIn) {

    public ActiveWaiver {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(grantedBy, "grantedBy");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(onlyIn, "onlyIn");
    }

    /** Whether it holds where the issue belongs now. */
    public boolean holdsFor(IssueFacts facts) {
        return onlyIn.isEmpty()
                || facts.area()
                        .filter(area -> area.lineage().contains(onlyIn.get()))
                        .isPresent();
    }
}
