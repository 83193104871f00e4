package org.productops.common.audit;

/** Where entries are kept. */
public interface AuditStore {

    /** Adds an entry. */
    void add(AuditEntry entry);
}
