package org.productops.readiness.check;

import org.productops.common.error.Message;

/** What is said of fields that cannot be looked at. */
final class FieldGaps {

    private FieldGaps() {}

    /** Jira has no such field any more, which only an administrator can mend. */
    static Gap unknown(String fieldId) {
        return new Gap(
                Message.of("productops.readiness.gap.field-unknown", fieldId),
                Message.of("productops.readiness.gap.field-unknown-how"));
    }
}
