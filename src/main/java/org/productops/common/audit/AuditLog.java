package org.productops.common.audit;

/** Who changed what, kept for administrators. */
public interface AuditLog {

    /** Records a change in the transaction that makes it. */
    void record(AuditEntry entry);
}
