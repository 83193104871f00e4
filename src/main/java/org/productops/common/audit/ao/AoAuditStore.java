package org.productops.common.audit.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditFilter;
import org.productops.common.audit.AuditHistory;
import org.productops.common.audit.AuditStore;
import org.productops.common.audit.FieldChange;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.error.InvalidException;
import org.productops.common.json.Json;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.common.text.Shortening;

/** The audit log in the product's database. */
@Named
public final class AoAuditStore implements AuditStore, AuditHistory {

    private static final int LONGEST_SUBJECT = 255;

    private static final String ACTION_NAME = "ACTION_NAME";
    private static final String SUBJECT = "SUBJECT";

    /** Not the backslash, which databases take for different things. */
    private static final String ESCAPE = "!";

    private final ActiveObjects ao;
    private final InstantSource clock;
    private final UnreadableRows unreadable = new UnreadableRows();

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

        FieldChange change() {
            return new FieldChange(field, before, after);
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
                "CREATED_AT",
                now,
                "USER_KEY",
                entry.userKey(),
                "ENTRY_KIND",
                entry.kind().name(),
                ACTION_NAME,
                entry.action(),
                SUBJECT,
                fitting(entry.subject()),
                "FIELD_CHANGES",
                Json.write(changes));
    }

    /** What is cut fits with the dots behind it. */
    private static String fitting(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : Shortening.atCharacter(subject, LONGEST_SUBJECT - 1);
    }

    @Override
    public Slice<RecordedEntry> find(AuditFilter filter, Paging paging) {
        Conditions conditions = conditions(filter);
        int total = conditions.count(ao);
        AuditEntryEntity[] rows = ao.find(
                AuditEntryEntity.class,
                conditions
                        .apply(Query.select())
                        .order("ID DESC")
                        .offset(paging.start())
                        .limit(paging.limit()));
        List<RecordedEntry> entries = Arrays.stream(rows).map(this::recorded).toList();
        return new Slice<>(paging.start(), paging.limit(), total, entries);
    }

    private static Conditions conditions(AuditFilter filter) {
        Conditions conditions = new Conditions();
        filter.userKey().ifPresent(key -> conditions.add("USER_KEY = ?", key));
        if (!filter.actionStart().isEmpty()) {
            conditions.add(like(ACTION_NAME), start(filter.actionStart()));
        }
        if (!filter.subjects().isEmpty()) {
            conditions.add(
                    Batches.in(SUBJECT, filter.subjects()),
                    filter.subjects().stream().map(AoAuditStore::fitting).toArray());
        }
        if (!filter.subjectStart().isEmpty()) {
            String typed = start(filter.subjectStart());
            // Keys of areas are in lower case, those of issues in upper case; names are as they are.
            conditions.add(
                    "(" + like(SUBJECT) + " OR " + like(SUBJECT) + " OR " + like(SUBJECT) + ")",
                    typed,
                    typed.toLowerCase(Locale.ROOT),
                    typed.toUpperCase(Locale.ROOT));
        }
        filter.from().ifPresent(moment -> conditions.add("CREATED_AT >= ?", Date.from(moment)));
        filter.before().ifPresent(moment -> conditions.add("CREATED_AT < ?", Date.from(moment)));
        return conditions;
    }

    private static String like(String column) {
        return column + " LIKE ? ESCAPE '" + ESCAPE + "'";
    }

    private static String start(String text) {
        return text.replaceAll("[" + ESCAPE + "%_]", ESCAPE + "$0") + "%";
    }

    private RecordedEntry recorded(AuditEntryEntity row) {
        return new RecordedEntry(
                row.getID(),
                row.getCreatedAt().toInstant(),
                new AuditEntry(kind(row), row.getUserKey(), row.getActionName(), row.getSubject(), changes(row)));
    }

    /** What is not known is about the configuration, which only those read who may read all. */
    private AuditEntry.Kind kind(AuditEntryEntity row) {
        return Stream.of(AuditEntry.Kind.values())
                .filter(kind -> kind.name().equals(row.getEntryKind()))
                .findFirst()
                .orElseGet(() -> {
                    unreadable.tell("AUDIT_ENTRY", row, "the kind " + row.getEntryKind());
                    return AuditEntry.Kind.CONFIGURATION;
                });
    }

    private List<FieldChange> changes(AuditEntryEntity row) {
        try {
            return Arrays.stream(Json.read(row.getFieldChanges(), StoredChange[].class))
                    .map(StoredChange::change)
                    .toList();
        } catch (InvalidException e) {
            unreadable.tell("AUDIT_ENTRY", row, "the changes " + Shortening.atCharacter(row.getFieldChanges(), 100));
            return List.of();
        }
    }

    /** The parts of a WHERE, of which all must hold. */
    private static final class Conditions {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String text, Object... parameters) {
            texts.add(text);
            values.addAll(List.of(parameters));
        }

        int count(ActiveObjects ao) {
            return texts.isEmpty()
                    ? ao.count(AuditEntryEntity.class)
                    : ao.count(AuditEntryEntity.class, text(), values.toArray());
        }

        Query apply(Query query) {
            return texts.isEmpty() ? query : query.where(text(), values.toArray());
        }

        private String text() {
            return String.join(" AND ", texts);
        }
    }
}
