package org.productops.release.progress;

import java.util.Objects;
import java.util.Optional;

/**
 * An item of a checklist that is open on an issue.
 *
 * @param checklist the name of the checklist
 * @param text what is to be done or to be so
 * @param kind the kind of its check
 * @param mandatory whether the issue is not ready without it
 * @param ownerKey to whom it is assigned; empty if to nobody but who does the issue
 */
public record OpenDuty(String checklist, String text, String kind, boolean mandatory, Optional<String> ownerKey) {

    public OpenDuty {
        Objects.requireNonNull(checklist, "checklist");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ownerKey, "ownerKey");
    }
}
