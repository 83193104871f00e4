package org.productops.feedback.intake.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.json.Json;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ConstraintViolation;
import org.productops.common.store.ao.UnreadableRows;
import org.productops.feedback.intake.IntakeEntry;
import org.productops.feedback.intake.IntakeEntryStore;
import org.productops.feedback.intake.IntakeFilter;
import org.productops.feedback.intake.IntakeState;

/** What came in, in the product's database. */
@JiraComponent
public final class AoIntakeEntryStore implements IntakeEntryStore {

    /** All but what was sent, which may be long. */
    private static final String COLUMNS = "ID, SOURCE_ID, OWN_ID, IDENTITY_HASH, BODY_HASH, WORDS_HASH, BODY_KEPT,"
            + " ENTRY_LINE, ENTRY_STATE, ATTEMPT_COUNT, DUE_AT, REASON, ISSUE_ID, RECEIVED_AT, CHANGED_AT, ROW_VERSION";

    private final ActiveObjects ao;
    private final UnreadableRows unreadable = new UnreadableRows();

    @Inject
    public AoIntakeEntryStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Why, as it is kept; the names are stored. */
    private record StoredReason(
            @JsonProperty("general") List<StoredText> general, @JsonProperty("fields") Map<String, StoredText> fields) {

        static String write(FieldErrors reason) {
            if (reason.isEmpty()) {
                return null;
            }
            Map<String, StoredText> fields = new LinkedHashMap<>();
            reason.fields().forEach((field, text) -> fields.put(field, StoredText.of(text)));
            return Json.write(new StoredReason(
                    reason.general().stream().map(StoredText::of).toList(), fields));
        }

        static FieldErrors read(String text) {
            if (text == null) {
                return FieldErrors.none();
            }
            StoredReason stored = Json.read(text, StoredReason.class);
            FieldErrors.Collector reason = FieldErrors.collect();
            stored.general().forEach(each -> reason.general(each.message()));
            stored.fields().forEach((field, each) -> reason.at(field, each.message()));
            return reason.build();
        }
    }

    /** A text as it is kept; the names are stored. */
    private record StoredText(@JsonProperty("key") String key, @JsonProperty("arguments") List<String> arguments) {

        static StoredText of(Message message) {
            return new StoredText(message.key(), message.arguments());
        }

        Message message() {
            return new Message(key, arguments);
        }
    }

    @Override
    public Optional<IntakeEntry> insert(IntakeEntry entry, String body) {
        Map<String, Object> row = new HashMap<>();
        row.put("SOURCE_ID", entry.sourceId());
        row.put("OWN_ID", orNull(entry.ownId()));
        row.put("IDENTITY_HASH", entry.identity());
        row.put("BODY_HASH", entry.bodyHash());
        row.put("WORDS_HASH", orNull(entry.wordsHash()));
        row.put("SENT_BODY", body);
        row.put("BODY_KEPT", true);
        row.put("ENTRY_LINE", orNull(entry.summary()));
        row.put("ENTRY_STATE", entry.state().name());
        row.put("ATTEMPT_COUNT", entry.attempts());
        row.put("DUE_AT", Date.from(entry.dueAt()));
        row.put("REASON", StoredReason.write(entry.reason()));
        row.put("ISSUE_ID", entry.issueId().orElse(0));
        row.put("RECEIVED_AT", Date.from(entry.receivedAt()));
        row.put("CHANGED_AT", Date.from(entry.changedAt()));
        row.put("ROW_VERSION", entry.version());
        try {
            return Optional.of(
                    entry.withId(ao.create(IntakeEntryEntity.class, row).getID()));
        } catch (ActiveObjectsException e) {
            if (ConstraintViolation.caused(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public Optional<IntakeEntry> find(long id) {
        return rows(Query.select(COLUMNS).where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<IntakeEntry> withIdentity(String identity) {
        return rows(Query.select(COLUMNS).where("IDENTITY_HASH = ?", identity)).stream()
                .findFirst();
    }

    @Override
    public List<IntakeEntry> findAll(Collection<Long> ids) {
        List<IntakeEntry> found = new ArrayList<>();
        Batches.each(
                ids.stream().map(Math::toIntExact).toList(),
                batch -> found.addAll(rows(Batches.in(Query.select(COLUMNS), "ID", batch))));
        return found;
    }

    @Override
    public String body(long id) {
        return Arrays.stream(ao.find(
                        IntakeEntryEntity.class, Query.select("ID, SENT_BODY").where("ID = ?", id)))
                .findFirst()
                .map(row -> orEmpty(row.getSentBody()))
                .orElse("");
    }

    @Override
    public Slice<IntakeEntry> page(IntakeFilter filter, Paging paging) {
        List<IntakeEntry> part = rows(where(Query.select(COLUMNS), filter)
                .order("ID DESC")
                .offset(paging.start())
                .limit(paging.limit()));
        return new Slice<>(paging.start(), paging.limit(), count(filter), part);
    }

    @Override
    public List<Long> ids(IntakeFilter filter, int most) {
        List<Long> ids = new ArrayList<>();
        ao.stream(
                IntakeEntryEntity.class,
                where(Query.select("ID"), filter).order("ID ASC").limit(most),
                row -> ids.add((long) row.getID()));
        return ids;
    }

    @Override
    public int count(IntakeFilter filter) {
        Condition condition = Condition.of(filter);
        return condition.text().isEmpty()
                ? ao.count(IntakeEntryEntity.class)
                : ao.count(IntakeEntryEntity.class, condition.text(), condition.values());
    }

    private static Query where(Query query, IntakeFilter filter) {
        Condition condition = Condition.of(filter);
        return condition.text().isEmpty() ? query : query.where(condition.text(), condition.values());
    }

    /** A condition as the database has it, and what is in it. */
    private static final class Condition {
        private final List<String> texts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        static Condition of(IntakeFilter filter) {
            Condition condition = new Condition();
            filter.sourceId().ifPresent(id -> condition.add("SOURCE_ID = ?", id));
            filter.state().ifPresent(state -> condition.add("ENTRY_STATE = ?", state.name()));
            return condition;
        }

        private void add(String text, Object value) {
            texts.add(text);
            values.add(value);
        }

        String text() {
            return String.join(" AND ", texts);
        }

        Object[] values() {
            return values.toArray();
        }
    }

    @Override
    public Optional<Instant> lastReceived(long sourceId) {
        return Arrays.stream(ao.find(
                        IntakeEntryEntity.class,
                        Query.select("ID, RECEIVED_AT")
                                .where("SOURCE_ID = ?", sourceId)
                                .order("ID DESC")
                                .limit(1)))
                .findFirst()
                .map(row -> row.getReceivedAt().toInstant());
    }

    @Override
    public List<IntakeEntry> due(Instant now, Collection<Long> without, int most) {
        Condition due = new Condition();
        due.add("ENTRY_STATE = ?", IntakeState.WAITING.name());
        due.add("DUE_AT < ?", Date.from(now.plusMillis(1)));
        without.forEach(sourceId -> due.add("SOURCE_ID <> ?", sourceId));
        return rows(Query.select(COLUMNS)
                .where(due.text(), due.values())
                .order("DUE_AT ASC, ID ASC")
                .limit(most));
    }

    @Override
    public List<IntakeEntry> openOf(long issueId) {
        return rows(Query.select(COLUMNS)
                .where(
                        "ISSUE_ID = ? AND ENTRY_STATE IN (?, ?, ?)",
                        issueId,
                        IntakeState.WAITING.name(),
                        IntakeState.FAILED.name(),
                        IntakeState.QUARANTINED.name())
                .order("ID ASC"));
    }

    @Override
    public void update(IntakeEntry entry) {
        IntakeEntryEntity row =
                row(entry.id()).orElseThrow(() -> new IllegalStateException("Nothing came in under " + entry.id()));
        if (row.getRowVersion() != entry.version() - 1) {
            throw new IllegalStateException("What came in under " + entry.id() + " was changed since it was read");
        }
        row.setOwnId(orNull(entry.ownId()));
        row.setIdentityHash(entry.identity());
        row.setWordsHash(orNull(entry.wordsHash()));
        row.setEntryLine(orNull(entry.summary()));
        row.setEntryState(entry.state().name());
        row.setAttemptCount(entry.attempts());
        row.setDueAt(Date.from(entry.dueAt()));
        row.setReason(StoredReason.write(entry.reason()));
        row.setIssueId(entry.issueId().orElse(0));
        row.setChangedAt(Date.from(entry.changedAt()));
        row.setRowVersion(entry.version());
        row.save();
    }

    @Override
    public int forgetBodies(long sourceId, Instant before, int most) {
        IntakeEntryEntity[] rows = ao.find(
                IntakeEntryEntity.class,
                Query.select()
                        .where(
                                "SOURCE_ID = ? AND BODY_KEPT = ? AND ENTRY_STATE IN (?, ?) AND CHANGED_AT < ?",
                                sourceId,
                                true,
                                IntakeState.DONE.name(),
                                IntakeState.DISCARDED.name(),
                                Date.from(before))
                        .limit(most));
        for (IntakeEntryEntity row : rows) {
            row.setSentBody(null);
            row.setEntryLine(null);
            row.setBodyKept(false);
            row.save();
        }
        return rows.length;
    }

    @Override
    public void removeAll(Collection<Long> ids) {
        Batches.each(
                ids.stream().map(Math::toIntExact).toList(),
                batch -> ao.deleteWithSQL(IntakeEntryEntity.class, Batches.in("ID", batch), batch.toArray()));
    }

    @Override
    public void removeOf(long sourceId) {
        ao.deleteWithSQL(IntakeEntryEntity.class, "SOURCE_ID = ?", sourceId);
    }

    private Optional<IntakeEntryEntity> row(long id) {
        return Arrays.stream(ao.find(IntakeEntryEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    /** As a stream: only that reads no more columns than it is told. */
    private List<IntakeEntry> rows(Query query) {
        List<IntakeEntry> found = new ArrayList<>();
        ao.stream(IntakeEntryEntity.class, query, row -> read(row).ifPresent(found::add));
        return found;
    }

    private Optional<IntakeEntry> read(IntakeEntryEntity row) {
        Optional<IntakeState> state = IntakeState.named(row.getEntryState());
        if (state.isEmpty()) {
            unreadable.tell("INTAKE_ENTRY", row, "the state " + row.getEntryState());
            return Optional.empty();
        }
        return Optional.of(new IntakeEntry(
                row.getID(),
                row.getSourceId(),
                orEmpty(row.getOwnId()),
                row.getIdentityHash(),
                row.getBodyHash(),
                orEmpty(row.getWordsHash()),
                orEmpty(row.getEntryLine()),
                state.get(),
                row.getAttemptCount(),
                row.getDueAt().toInstant(),
                StoredReason.read(row.getReason()),
                row.getIssueId() == 0 ? OptionalLong.empty() : OptionalLong.of(row.getIssueId()),
                row.getReceivedAt().toInstant(),
                row.getChangedAt().toInstant(),
                row.getRowVersion()));
    }
}
