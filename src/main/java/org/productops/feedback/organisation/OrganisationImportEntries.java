package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.FieldChange;

/** What the audit log is told of imports as a whole; each organisation has an entry of its own besides. */
final class OrganisationImportEntries {

    static final String FILE = "importFile";
    static final String ADDED = "importAdded";
    static final String CHANGED = "importChanged";
    static final String REMOVED = "importRemoved";

    private OrganisationImportEntries() {}

    static AuditEntry of(long id, String fileName, String userKey, String action, int added, int changed, int removed) {
        List<FieldChange> fields = new ArrayList<>();
        if (!fileName.isEmpty()) {
            fields.add(new FieldChange(FILE, "", fileName));
        }
        count(fields, ADDED, added);
        count(fields, CHANGED, changed);
        count(fields, REMOVED, removed);
        return AuditEntry.configuration(
                userKey, OrganisationAuditTexts.ACTIONS + action, OrganisationAuditTexts.IMPORT + id, fields);
    }

    private static void count(List<FieldChange> fields, String field, int count) {
        if (count > 0) {
            fields.add(new FieldChange(field, "", String.valueOf(count)));
        }
    }
}
