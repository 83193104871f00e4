package org.productops.common.imports.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportFindings;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportMend;
import org.productops.common.imports.ImportOutcome;
import org.productops.common.imports.ImportPeople;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportStore;
import org.productops.common.json.Json;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.store.ao.Batches;
import org.productops.common.store.ao.ContentParts;

/** Imports in the product's database. */
@Named
public final class AoImportStore implements ImportStore {

    private static final String OF_IMPORT = "IMPORT_ID = ?";

    private final ActiveObjects ao;
    private final ImportCheckRows checks;

    @Inject
    public AoImportStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.checks = new ImportCheckRows(ao);
    }

    /** Names as they are kept. */
    private record StoredNames(@JsonProperty("names") List<String> names) {}

    /** What a format was told, as it is kept. */
    private record StoredOptions(@JsonProperty("options") Map<String, String> options) {}

    /** Who is meant, as it is kept. */
    private record StoredPeople(@JsonProperty("meant") Map<String, String> meant) {}

    /** What came of an import, as it is kept. */
    private record StoredOutcome(
            @JsonProperty("userKey") String userKey,
            @JsonProperty("at") long at,
            @JsonProperty("facts") List<StoredCheck.StoredText> facts) {

        static StoredOutcome of(ImportOutcome outcome) {
            return new StoredOutcome(
                    outcome.userKey(),
                    outcome.at().toEpochMilli(),
                    outcome.facts().stream().map(StoredCheck.StoredText::of).toList());
        }

        ImportOutcome outcome() {
            return new ImportOutcome(
                    userKey,
                    Instant.ofEpochMilli(at),
                    facts.stream().map(StoredCheck.StoredText::message).toList());
        }
    }

    /** Cells as they are kept. */
    private record StoredCells(@JsonProperty("cells") Map<String, String> cells) {}

    @Override
    public ImportRun insert(ImportRun run, byte[] content) {
        Map<String, Object> row = new HashMap<>();
        row.put("IMPORT_SUBJECT", run.subject());
        row.put("USER_KEY", run.userKey());
        row.put("CREATED_AT", Date.from(run.created()));
        row.put("IMPORT_STATE", run.state().name());
        row.put("FILE_NAME", run.fileName());
        row.put("ROW_VERSION", run.version());
        row.put("FORMAT_NAME", run.choices().format());
        row.put("FORMAT_OPTIONS", options(run.choices()));
        row.put("ENCODING_NAME", run.choices().encoding());
        row.put("SEPARATOR_NAME", run.choices().separator());
        row.put("FIELD_NAMES", names(run.choices()));
        row.put("ARCHIVE_GONE", run.choices().archiveGone());
        row.put("LEAVE_OUT_UNKNOWN", run.choices().people().leaveOut());
        row.put("MEANT_PEOPLE", people(run.choices()));
        ImportRun stored = run(ao.create(ImportEntity.class, row));
        insertParts(stored.id(), content);
        return stored;
    }

    private void insertParts(long id, byte[] content) {
        List<Map<String, Object>> parts = new ArrayList<>();
        List<String> texts = ContentParts.of(content);
        for (String text : texts) {
            parts.add(Map.of("IMPORT_ID", id, "PART_POSITION", parts.size(), "PART_CONTENT", text));
        }
        ContentParts.insert(ao, ImportPartEntity.class, parts);
    }

    @Override
    public Optional<ImportRun> find(long id) {
        return row(id).map(AoImportStore::run);
    }

    @Override
    public List<ImportRun> latest(String subject, int most) {
        Query query = Query.select()
                .where("IMPORT_SUBJECT = ?", subject)
                .order("ID DESC")
                .limit(most);
        return Arrays.stream(ao.find(ImportEntity.class, query))
                .map(AoImportStore::run)
                .toList();
    }

    @Override
    public byte[] content(long id) {
        return ContentParts.whole(
                Arrays.stream(ao.find(ImportPartEntity.class, Query.select().where(OF_IMPORT, id)))
                        .sorted(Comparator.comparingInt(ImportPartEntity::getPartPosition))
                        .map(ImportPartEntity::getPartContent)
                        .toList());
    }

    @Override
    public void setState(long id, ImportState state, ImportOutcome outcome) {
        row(id).ifPresent(row -> {
            row.setImportState(state.name());
            row.setOutcomeFacts(Json.write(StoredOutcome.of(outcome)));
            row.save();
        });
    }

    @Override
    public void setJob(long id, long jobId) {
        row(id).ifPresent(row -> {
            row.setJobId(jobId);
            row.save();
        });
    }

    @Override
    public void setChoices(long id, ImportChoices choices, long version) {
        row(id).ifPresent(row -> {
            row.setFormatOptions(options(choices));
            row.setEncodingName(choices.encoding());
            row.setSeparatorName(choices.separator());
            row.setFieldNames(names(choices));
            row.setArchiveGone(choices.archiveGone());
            row.setLeaveOutUnknown(choices.people().leaveOut());
            row.setMeantPeople(people(choices));
            row.setRowVersion(version);
            row.save();
        });
    }

    @Override
    public Map<String, ImportMend> mended(long id) {
        Map<String, ImportMend> mended = new HashMap<>();
        for (ImportMendEntity row :
                ao.find(ImportMendEntity.class, Query.select().where(OF_IMPORT, id))) {
            mended.put(
                    row.getRecordPlace(),
                    new ImportMend(
                            Json.read(row.getMendedCells(), StoredCells.class).cells(), row.isLeftOut()));
        }
        return mended;
    }

    @Override
    public void mend(long id, String place, ImportMend mend) {
        ao.deleteWithSQL(ImportMendEntity.class, OF_IMPORT + " AND RECORD_PLACE = ?", id, place);
        ao.create(
                ImportMendEntity.class,
                Map.of(
                        "IMPORT_ID",
                        id,
                        "RECORD_PLACE",
                        place,
                        "LEFT_OUT",
                        mend.leftOut(),
                        "MENDED_CELLS",
                        Json.write(new StoredCells(new TreeMap<>(mend.cells())))));
    }

    @Override
    public void keepCheck(long id, ImportFindings findings) {
        checks.remove(id);
        checks.insert(id, findings);
    }

    @Override
    public Optional<ImportCheck> check(long id) {
        return checks.figures(id);
    }

    @Override
    public List<ImportRowView> checkedRows(long id, ImportFate fate, Paging paging) {
        return checks.rows(id, fate, paging);
    }

    @Override
    public List<ImportRowView> checkedAsked(long id, Paging paging) {
        return checks.asked(id, paging);
    }

    @Override
    public List<ImportRowView> checkedNoted(long id, Paging paging) {
        return checks.noted(id, paging);
    }

    @Override
    public List<ImportLine> checkedLines(long id, Paging paging) {
        return checks.lines(id, paging);
    }

    @Override
    public List<ImportPerson> checkedPeople(long id, Paging paging) {
        return checks.people(id, paging);
    }

    @Override
    public String checkedMarks(long id) {
        return checks.marks(id);
    }

    @Override
    public void removeCheck(long id) {
        checks.remove(id);
    }

    @Override
    public void keep(long id, List<ImportChange> changes) {
        Batches.insert(
                ao,
                ImportChangeEntity.class,
                changes.stream().map(change -> changeRow(id, change)).toList());
    }

    private static Map<String, Object> changeRow(long id, ImportChange change) {
        Map<String, Object> row = new HashMap<>();
        row.put("IMPORT_ID", id);
        row.put("RECORD_KEY", change.key());
        row.put("STATE_BEFORE", change.isNew() ? null : change.before());
        row.put("RECORD_VERSION", change.version());
        return row;
    }

    @Override
    public List<ImportChange> changes(long id) {
        List<ImportChange> changes = new ArrayList<>();
        ao.stream(
                ImportChangeEntity.class,
                Query.select("ID, RECORD_KEY, STATE_BEFORE, RECORD_VERSION").where(OF_IMPORT, id),
                row -> changes.add(
                        new ImportChange(row.getRecordKey(), orEmpty(row.getStateBefore()), row.getRecordVersion())));
        return changes;
    }

    @Override
    public Slice<ImportChange> changes(long id, int most) {
        Query first = Query.select().where(OF_IMPORT, id).order("ID").limit(most);
        List<ImportChange> changes = Arrays.stream(ao.find(ImportChangeEntity.class, first))
                .map(row -> new ImportChange(row.getRecordKey(), orEmpty(row.getStateBefore()), row.getRecordVersion()))
                .toList();
        return new Slice<>(0, most, ao.count(ImportChangeEntity.class, OF_IMPORT, id), changes);
    }

    @Override
    public void removeCreatedBefore(Instant time) {
        Query old = Query.select().where("CREATED_AT < ?", Date.from(time));
        for (ImportEntity row : ao.find(ImportEntity.class, old)) {
            remove(row.getID());
        }
    }

    @Override
    public void remove(long id) {
        removeOf(ImportPartEntity.class, id);
        removeOf(ImportMendEntity.class, id);
        removeOf(ImportChangeEntity.class, id);
        checks.remove(id);
        ao.deleteWithSQL(ImportEntity.class, "ID = ?", id);
    }

    private <T extends RawEntity<Integer>> void removeOf(Class<T> type, long id) {
        ao.deleteWithSQL(type, OF_IMPORT, id);
    }

    private Optional<ImportEntity> row(long id) {
        return Arrays.stream(ao.find(ImportEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static String names(ImportChoices choices) {
        return Json.write(new StoredNames(choices.mapping()));
    }

    private static String options(ImportChoices choices) {
        return Json.write(new StoredOptions(choices.options()));
    }

    private static String people(ImportChoices choices) {
        return Json.write(new StoredPeople(new TreeMap<>(choices.people().meant())));
    }

    private static ImportPeople people(ImportEntity row) {
        return new ImportPeople(
                row.isLeaveOutUnknown(),
                row.getMeantPeople() == null
                        ? Map.of()
                        : Json.read(row.getMeantPeople(), StoredPeople.class).meant());
    }

    private static ImportRun run(ImportEntity row) {
        return new ImportRun(
                row.getID(),
                row.getImportSubject(),
                row.getUserKey(),
                row.getCreatedAt().toInstant(),
                ImportState.valueOf(row.getImportState()),
                orEmpty(row.getFileName()),
                new ImportChoices(
                        row.getFormatName(),
                        orEmpty(row.getEncodingName()),
                        orEmpty(row.getSeparatorName()),
                        Json.read(row.getFieldNames(), StoredNames.class).names(),
                        row.isArchiveGone(),
                        Json.read(row.getFormatOptions(), StoredOptions.class).options(),
                        people(row)),
                Optional.ofNullable(row.getJobId()),
                Optional.ofNullable(row.getOutcomeFacts())
                        .map(facts -> Json.read(facts, StoredOutcome.class).outcome()),
                row.getRowVersion());
    }
}
