package org.productops.common.audit;

import java.util.List;
import java.util.Objects;

/**
 * A change that is kept for administrators.
 *
 * @param kind what sort of change it is
 * @param userKey who made it
 * @param action what was done: the i18n key of a text such as {@code productops.area.audit.created}, which is stored
 * @param subject what it was done to, such as the area's key; not blank
 * @param changes the fields that it changed
 */
public record AuditEntry(Kind kind, String userKey, String action, String subject, List<FieldChange> changes) {

    /** What sort of change an entry is about. The names are stored. */
    public enum Kind {
        /** Something that holds for many: areas, checklists, glossaries, the set-up. The product's log has it too. */
        CONFIGURATION,
        /** Somebody's word on one issue, such as a tick. */
        ISSUE,
        /** What lets one issue pass where others are stopped. The product's log has it too. */
        OVERRIDE
    }

    public AuditEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(userKey, "userKey");
        Objects.requireNonNull(action, "action");
        if (subject.isBlank()) {
            // No column takes it, and what is asked for by its subject would not be found.
            throw new IllegalArgumentException("An entry is about something");
        }
        changes = List.copyOf(changes);
    }

    /** An entry of the kind {@link Kind#CONFIGURATION}. */
    public static AuditEntry configuration(String userKey, String action, String subject, List<FieldChange> changes) {
        return new AuditEntry(Kind.CONFIGURATION, userKey, action, subject, changes);
    }

    /** An entry of the kind {@link Kind#ISSUE}. */
    public static AuditEntry issue(String userKey, String action, String subject, List<FieldChange> changes) {
        return new AuditEntry(Kind.ISSUE, userKey, action, subject, changes);
    }

    /** An entry of the kind {@link Kind#OVERRIDE}. */
    public static AuditEntry override(String userKey, String action, String subject, List<FieldChange> changes) {
        return new AuditEntry(Kind.OVERRIDE, userKey, action, subject, changes);
    }
}
