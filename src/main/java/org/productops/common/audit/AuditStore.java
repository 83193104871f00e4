package org.productops.common.audit;

import java.util.List;

/** Where entries are kept. */
public interface AuditStore {

    /** Adds entries, many in one statement. */
    void add(List<AuditEntry> entries);
}
