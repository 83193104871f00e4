package org.productops.testing.fakes;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.audit.AuditLog;

/** Keeps what was recorded. */
public final class RecordingAudit implements AuditLog {

    /** One entry; see {@link AuditLog#record}. */
    public record Entry(String userKey, String action, String subject, String before, String after) {}

    private final List<Entry> entries = new ArrayList<>();

    /** All entries, oldest first. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void record(String userKey, String action, String subject, String before, String after) {
        entries.add(new Entry(userKey, action, subject, before, after));
    }
}
