package org.productops.readiness.waiver;

import java.time.Instant;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.version.Versioned;

/**
 * An override as one user sees it.
 *
 * @param issue its issue
 * @param waiver the override
 * @param checklistName what its checklist is called, or was
 * @param standing where it stands now
 * @param left what there is left to pass
 * @param mayGrant whether the user may grant it now
 * @param mayDeny whether the user may deny it now
 * @param mayRevoke whether the user may revoke it now
 * @param mayWithdraw whether the user may withdraw it now
 */
public record WaiverView(
        VisibleIssue issue,
        Waiver waiver,
        String checklistName,
        Standing standing,
        Left left,
        boolean mayGrant,
        boolean mayDeny,
        boolean mayRevoke,
        boolean mayWithdraw)
        implements Versioned {

    /** Where an override stands at a moment. */
    public enum Standing {
        /** Nobody has decided yet. */
        REQUESTED,
        /** It lets the issue pass. */
        ACTIVE,
        /** It was granted from another product area than the issue belongs to now, and lets nothing pass here. */
        ELSEWHERE,
        /** It was granted, and its days are over. */
        RUN_OUT,
        /** It was denied. */
        DENIED,
        /** It was taken back. */
        REVOKED,
        /** Who asked does not want it any more. */
        WITHDRAWN;

        static Standing of(Waiver waiver, Instant now, BooleanSupplier elsewhere) {
            return switch (waiver.state()) {
                case REQUESTED -> REQUESTED;
                case GRANTED -> waiver.isActive(now) ? elsewhere.getAsBoolean() ? ELSEWHERE : ACTIVE : RUN_OUT;
                case DENIED -> DENIED;
                case REVOKED -> REVOKED;
                case WITHDRAWN -> WITHDRAWN;
            };
        }
    }

    /** What has become of the checklist since it was asked for. */
    public enum Left {
        /** It is there and can be passed. */
        LIST,
        /** It is there, and overrides of it are forbidden now. */
        FORBIDDEN,
        /** It was deleted. */
        NOTHING
    }

    public WaiverView {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(waiver, "waiver");
        Objects.requireNonNull(checklistName, "checklistName");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(left, "left");
    }

    @Override
    public long version() {
        return waiver.version();
    }
}
