package org.productops.common.audit;

import java.util.List;

/** Who changed what, kept for administrators. */
public interface AuditLog {

    /** Records a change in the transaction that makes it. */
    default void record(AuditEntry entry) {
        record(List.of(entry));
    }

    /** Records changes in the transaction that makes them, many in one statement. */
    void record(List<AuditEntry> entries);
}
