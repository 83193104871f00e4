package org.productops.area;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;

/** What the audit log is told of imports: an entry for the whole, and one in the history of each area that says where it is from. */
final class AreaImportEntries {

    /** What the subject of an import begins with, as no key of an area does. */
    static final String SUBJECT = "import/";

    /** The names of the fields of an import; no role can be called so. */
    static final String FILE = "importFile";

    static final String ADDED = "importAdded";
    static final String CHANGED = "importChanged";
    static final String ARCHIVED = "importArchived";
    static final String REMOVED = "importRemoved";

    private static final String ACTION = AreaAuditTexts.ACTIONS + "import-";

    private AreaImportEntries() {}

    /** The entries of an import. */
    static List<AuditEntry> applied(long id, String fileName, String userKey, List<AreaPlan.Edit> edits) {
        return all(id, fileName, userKey, edits, ACTION + "applied", ACTION + "changed");
    }

    /** The entries of an undone import. */
    static List<AuditEntry> undone(long id, String fileName, String userKey, List<AreaPlan.Edit> edits) {
        return all(id, fileName, userKey, edits, ACTION + "taken-back", ACTION + "reverted");
    }

    private static List<AuditEntry> all(
            long id, String fileName, String userKey, List<AreaPlan.Edit> edits, String whole, String changed) {
        AuditEntry first = AuditEntry.configuration(userKey, whole, SUBJECT + id, counts(fileName, edits));
        return Stream.concat(Stream.of(first), edits.stream().map(edit -> edit.entry(action(edit, changed))))
                .toList();
    }

    private static String action(AreaPlan.Edit edit, String changed) {
        if (edit.before().isEmpty()) {
            return ACTION + "created";
        }
        return edit.after().isEmpty() ? ACTION + "undone" : changed;
    }

    private static List<FieldChange> counts(String fileName, List<AreaPlan.Edit> edits) {
        List<FieldChange> counts = new ArrayList<>();
        if (!fileName.isEmpty()) {
            counts.add(new FieldChange(FILE, "", fileName));
        }
        count(counts, ADDED, edits, edit -> edit.before().isEmpty());
        count(
                counts,
                CHANGED,
                edits,
                edit -> edit.before().isPresent() && edit.after().isPresent() && !archives(edit));
        count(counts, ARCHIVED, edits, AreaImportEntries::archives);
        count(counts, REMOVED, edits, edit -> edit.after().isEmpty());
        return counts;
    }

    private static boolean archives(AreaPlan.Edit edit) {
        return edit.before().filter(area -> !area.archived()).isPresent()
                && edit.after().filter(Area::archived).isPresent();
    }

    private static void count(
            List<FieldChange> counts, String field, List<AreaPlan.Edit> edits, Predicate<AreaPlan.Edit> which) {
        long count = edits.stream().filter(which).count();
        if (count > 0) {
            counts.add(new FieldChange(field, "", String.valueOf(count)));
        }
    }
}
