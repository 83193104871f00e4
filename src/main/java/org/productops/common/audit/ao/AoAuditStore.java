package org.productops.common.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditStore;
import org.productops.common.audit.FieldChange;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;
import org.productops.common.text.Shortening;

/** The audit log in the product's database. */
@Named
public final class AoAuditStore implements AuditStore {

    private static final int LONGEST_SUBJECT = 255;

    private final ActiveObjects ao;
    private final InstantSource clock;

    @Inject
    public AoAuditStore(@ComponentImport ActiveObjects ao, InstantSource clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** A change as it is kept; the names are stored. */
    private record StoredChange(
            @JsonProperty("field") String field,
            @JsonProperty("before") String before,
            @JsonProperty("after") String after) {

        static StoredChange of(FieldChange change) {
            return new StoredChange(change.field(), change.before(), change.after());
        }
    }

    @Override
    public void add(List<AuditEntry> entries) {
        Date now = Date.from(clock.instant());
        Batches.insert(
                ao,
                AuditEntryEntity.class,
                entries.stream().map(entry -> row(entry, now)).toList());
    }

    private static Map<String, Object> row(AuditEntry entry, Date now) {
        List<StoredChange> changes =
                entry.changes().stream().map(StoredChange::of).toList();
        return Map.of(
                "CREATED_AT", now,
                "USER_KEY", entry.userKey(),
                "ENTRY_KIND", entry.kind().name(),
                "ACTION_NAME", entry.action(),
                "SUBJECT", fitting(entry.subject()),
                "FIELD_CHANGES", Json.write(changes));
    }

    /** What is cut fits with the dots behind it. */
    private static String fitting(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : Shortening.atCharacter(subject, LONGEST_SUBJECT - 1);
    }
}
