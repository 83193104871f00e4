package org.productops.common.imports.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.productops.common.error.InvalidException;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportStore;
import org.productops.common.json.Json;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.person.ao.TypedColumns;
import org.productops.common.store.Transactions;
import org.productops.common.store.ao.ContentParts;
import org.productops.common.text.Shortening;

/**
 * Files that were uploaded, what was found in them and corrected, and what was there before. An import that waits goes as a
 * whole; of one that is over goes the file, and it can still be taken back.
 */
@Named
public class ImportTraces implements PersonTraces {

    private static final String TOPIC = "imports";
    private static final String OF_IMPORT = "IMPORT_ID = ?";
    private static final int MOST_HANDED_OVER = 20_000;

    /** In which files are read that do not say how they are written. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16);

    private static final TypedColumns<ImportEntity> RUNS = TypedColumns.of(ImportEntity.class)
            .text("FILE_NAME", "file", ImportEntity::getFileName, ImportEntity::setFileName)
            .json("FORMAT_OPTIONS", "options", ImportEntity::getFormatOptions, ImportEntity::setFormatOptions)
            .json("FIELD_NAMES", "columns", ImportEntity::getFieldNames, ImportEntity::setFieldNames)
            .json("MEANT_PEOPLE", "people", ImportEntity::getMeantPeople, ImportEntity::setMeantPeople)
            .json("OUTCOME_FACTS", "message", ImportEntity::getOutcomeFacts, ImportEntity::setOutcomeFacts);

    private static final TypedColumns<ImportChangeEntity> CHANGES = TypedColumns.of(ImportChangeEntity.class)
            .json("STATE_BEFORE", "before", ImportChangeEntity::getStateBefore, ImportChangeEntity::setStateBefore);

    private final ActiveObjects ao;
    private final ImportStore store;
    private final Transactions transactions;

    @Inject
    public ImportTraces(@ComponentImport ActiveObjects ao, ImportStore store, Transactions transactions) {
        this.ao = ao;
        this.store = store;
        this.transactions = transactions;
    }

    /** A file that names somebody. */
    private record Naming(int id, ImportState state, String name, String lines) {}

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> found = new ArrayList<>();
        for (Naming file : naming(query, true)) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("file", file.name());
            fields.put("lines", Shortening.atCharacter(file.lines(), MOST_HANDED_OVER));
            found.add(new PersonTrace(0, fields));
        }
        found.addAll(RUNS.find(ao, query));
        found.addAll(CHANGES.find(ao, query));
        return new PersonReport(TOPIC, found);
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        List<Naming> files = naming(query, words);
        files.forEach(file -> transactions.run(() -> {
            if (file.state() == ImportState.STAGED) {
                store.remove(file.id());
            } else {
                forget(ImportPartEntity.class, file.id());
                forget(ImportMendEntity.class, file.id());
                forget(ImportCheckEntity.class, file.id());
            }
            return file;
        }));
        return new Erased(
                TOPIC,
                files.size()
                        + RUNS.erase(ao, transactions, query, words)
                        + CHANGES.erase(ao, transactions, query, words));
    }

    private <T extends RawEntity<Integer>> void forget(Class<T> type, int id) {
        ao.deleteWithSQL(type, OF_IMPORT, id);
    }

    /** One file after the other: together they may be more than fits. */
    private List<Naming> naming(PersonQuery query, boolean words) {
        List<Naming> found = new ArrayList<>();
        for (ImportEntity row : ao.find(ImportEntity.class, Query.select("ID, IMPORT_STATE, FILE_NAME"))) {
            String lines = lines(query, words, row.getID());
            if (!lines.isEmpty()) {
                found.add(new Naming(
                        row.getID(), ImportState.valueOf(row.getImportState()), orEmpty(row.getFileName()), lines));
            }
        }
        return found;
    }

    /** The lines of the file, and what was found and corrected in it, that name somebody. */
    private String lines(PersonQuery query, boolean words, int id) {
        byte[] file = store.content(id);
        Stream<String> mended = Arrays.stream(
                        ao.find(ImportMendEntity.class, Query.select().where(OF_IMPORT, id)))
                .filter(row -> !query.cleanedJson(words, 0, orEmpty(row.getMendedCells()))
                                .equals(orEmpty(row.getMendedCells()))
                        || query.concerns(words, 0, orEmpty(row.getRecordPlace())))
                .map(row -> orEmpty(row.getMendedCells()));
        return Stream.of(
                        readable(file)
                                .map(charset -> new String(file, charset))
                                .filter(text -> query.concernsFile(words, text))
                                .limit(1)
                                .flatMap(text -> naming(query, words, text)),
                        mended,
                        checks(id)
                                .filter(text ->
                                        !query.cleanedJson(words, 0, text).equals(text))
                                .flatMap(page -> rows(query, words, page)))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    /** As what the file can be read: to look through big ones in vain takes long. */
    private static Stream<Charset> readable(byte[] file) {
        boolean isWide = false;
        boolean isPlain = true;
        for (byte each : file) {
            isWide |= each == 0;
            isPlain &= each > 0;
        }
        boolean wide = isWide || file.length > 1 && (file[0] & 0xFF) >= 0xFE && (file[1] & 0xFF) >= 0xFE;
        boolean plain = isPlain;
        return CHARSETS.stream()
                .filter(charset -> StandardCharsets.UTF_8.equals(charset)
                        || (StandardCharsets.UTF_16.equals(charset) ? wide : !plain));
    }

    /** The text as a whole, if what is looked for goes over several lines. */
    private static Stream<String> naming(PersonQuery query, boolean words, String text) {
        List<String> lines =
                text.lines().filter(line -> query.concernsFile(words, line)).toList();
        return lines.isEmpty() ? Stream.of(text) : lines.stream();
    }

    /** Of a page of what was found, the rows that are about them: others have theirs on it. */
    private static Stream<String> rows(PersonQuery query, boolean words, String page) {
        return parts(page)
                .filter(each -> !query.cleanedValue(words, 0, each).equals(each))
                .map(each -> each instanceof String text ? text : Json.write(each));
    }

    private static Stream<?> parts(String page) {
        try {
            return Json.readValue(page) instanceof Map<?, ?> fields
                    ? fields.values().stream()
                            .flatMap(each -> each instanceof List<?> list ? list.stream() : Stream.of(each))
                    : Stream.of(page);
        } catch (InvalidException e) {
            return Stream.of(page);
        }
    }

    private Stream<String> checks(int id) {
        return Arrays.stream(ao.find(ImportCheckEntity.class, Query.select().where(OF_IMPORT, id)))
                .collect(Collectors.groupingBy(row -> row.getPageKind() + row.getPagePosition()))
                .values()
                .stream()
                .map(parts -> new String(
                        ContentParts.whole(parts.stream()
                                .sorted(Comparator.comparingInt(ImportCheckEntity::getPartPosition))
                                .map(ImportCheckEntity::getPartContent)
                                .toList()),
                        StandardCharsets.UTF_8));
    }
}
