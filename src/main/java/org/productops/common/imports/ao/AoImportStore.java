package org.productops.common.imports.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.common.imports.ImportChange;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportStore;
import org.productops.common.json.Json;
import org.productops.common.store.ao.Batches;

/** Imports in the product's database. */
@Named
public final class AoImportStore implements ImportStore {

    /** In base64 fewer characters than the smallest text of any length that a database has. */
    private static final int PART = 45_000;

    /** So many parts go into one statement. */
    private static final int PARTS = 20;

    private static final String OF_IMPORT = "IMPORT_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoImportStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Names as they are kept. */
    private record StoredNames(@JsonProperty("names") List<String> names) {}

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
        row.put("ENCODING_NAME", run.choices().encoding());
        row.put("SEPARATOR_NAME", run.choices().separator());
        row.put("FIELD_NAMES", names(run.choices()));
        row.put("ARCHIVE_GONE", run.choices().archiveGone());
        ImportRun stored = run(ao.create(ImportEntity.class, row));
        insertParts(stored.id(), content);
        return stored;
    }

    private void insertParts(long id, byte[] content) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int start = 0; start < content.length; start += PART) {
            byte[] part = Arrays.copyOfRange(content, start, Math.min(start + PART, content.length));
            parts.add(Map.of(
                    "IMPORT_ID",
                    id,
                    "PART_POSITION",
                    start / PART,
                    "PART_CONTENT",
                    Base64.getEncoder().encodeToString(part)));
            if (parts.size() == PARTS) {
                Batches.insert(ao, ImportPartEntity.class, parts);
                parts.clear();
            }
        }
        Batches.insert(ao, ImportPartEntity.class, parts);
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
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Arrays.stream(ao.find(ImportPartEntity.class, Query.select().where(OF_IMPORT, id)))
                .sorted(Comparator.comparingInt(ImportPartEntity::getPartPosition))
                .forEach(part -> content.writeBytes(Base64.getDecoder().decode(part.getPartContent())));
        return content.toByteArray();
    }

    @Override
    public void setState(long id, ImportState state) {
        row(id).ifPresent(row -> {
            row.setImportState(state.name());
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
            row.setEncodingName(choices.encoding());
            row.setSeparatorName(choices.separator());
            row.setFieldNames(names(choices));
            row.setArchiveGone(choices.archiveGone());
            row.setRowVersion(version);
            row.save();
        });
    }

    @Override
    public Map<String, Map<String, String>> mended(long id) {
        Map<String, Map<String, String>> mended = new HashMap<>();
        for (ImportMendEntity row :
                ao.find(ImportMendEntity.class, Query.select().where(OF_IMPORT, id))) {
            mended.put(
                    row.getRecordPlace(),
                    Json.read(row.getMendedCells(), StoredCells.class).cells());
        }
        return mended;
    }

    @Override
    public void mend(long id, String place, Map<String, String> fields) {
        ao.deleteWithSQL(ImportMendEntity.class, OF_IMPORT + " AND RECORD_PLACE = ?", id, place);
        ao.create(
                ImportMendEntity.class,
                Map.of(
                        "IMPORT_ID", id,
                        "RECORD_PLACE", place,
                        "MENDED_CELLS", Json.write(new StoredCells(new LinkedHashMap<>(fields)))));
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
    public void removeCreatedBefore(Instant time) {
        Query old = Query.select().where("CREATED_AT < ?", Date.from(time));
        for (ImportEntity row : ao.find(ImportEntity.class, old)) {
            removeOf(ImportPartEntity.class, row);
            removeOf(ImportMendEntity.class, row);
            removeOf(ImportChangeEntity.class, row);
            ao.deleteWithSQL(ImportEntity.class, "ID = ?", row.getID());
        }
    }

    private <T extends RawEntity<Integer>> void removeOf(Class<T> type, ImportEntity run) {
        ao.deleteWithSQL(type, OF_IMPORT, (long) run.getID());
    }

    private Optional<ImportEntity> row(long id) {
        return Arrays.stream(ao.find(ImportEntity.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    private static String names(ImportChoices choices) {
        return Json.write(new StoredNames(choices.mapping()));
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
                        row.isArchiveGone()),
                Optional.ofNullable(row.getJobId()),
                row.getRowVersion());
    }
}
