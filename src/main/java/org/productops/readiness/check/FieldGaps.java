package org.productops.readiness.check;

import java.util.Optional;

/** What is said of fields that cannot be looked at. */
final class FieldGaps {

    private FieldGaps() {}

    /** Jira has no such field any more, which only an administrator can mend. */
    static Optional<Gap> unknown(String fieldId) {
        return Gap.ofBroken("field-unknown", fieldId);
    }
}
