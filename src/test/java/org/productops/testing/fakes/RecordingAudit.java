package org.productops.testing.fakes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistory;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;

/** Keeps what was recorded; each entry was made a minute after the one before it. */
public final class RecordingAudit implements AuditLog, AuditHistory {

    /** When the first entry was made. */
    public static final Instant FIRST = Instant.parse("2026-05-04T10:00:00Z");

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

    @Override
    public Slice<RecordedEntry> find(AuditFilter filter, Paging paging) {
        List<RecordedEntry> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            RecordedEntry each = new RecordedEntry(i + 1, FIRST.plusSeconds(60L * i), entries.get(i));
            if (matches(filter, each)) {
                found.add(each);
            }
        }
        Collections.reverse(found);
        return Slice.of(found, paging);
    }

    private static boolean matches(AuditFilter filter, RecordedEntry each) {
        AuditEntry entry = each.entry();
        return filter.userKey().map(entry.userKey()::equals).orElse(true)
                && entry.action().startsWith(filter.actionStart())
                && (filter.subjects().isEmpty() || filter.subjects().contains(entry.subject()))
                && entry.subject()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(filter.subjectStart().toLowerCase(Locale.ROOT))
                && filter.from().map(from -> !each.at().isBefore(from)).orElse(true)
                && filter.before().map(each.at()::isBefore).orElse(true);
    }
}
