package org.productops.testing.fakes;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;

/** Keeps what was recorded. */
public final class RecordingAudit implements AuditLog {

    private final List<AuditEntry> entries = new ArrayList<>();

    /** All entries, oldest first. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /** The entry that was recorded last. */
    public AuditEntry last() {
        return entries.get(entries.size() - 1);
    }

    @Override
    public void record(List<AuditEntry> recorded) {
        entries.addAll(recorded);
    }
}
