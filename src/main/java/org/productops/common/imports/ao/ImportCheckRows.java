package org.productops.common.imports.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportFindings;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportRow;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ao.StoredCheck.StoredLine;
import org.productops.common.imports.ao.StoredCheck.StoredLines;
import org.productops.common.imports.ao.StoredCheck.StoredMarks;
import org.productops.common.imports.ao.StoredCheck.StoredPeople;
import org.productops.common.imports.ao.StoredCheck.StoredPerson;
import org.productops.common.imports.ao.StoredCheck.StoredRow;
import org.productops.common.imports.ao.StoredCheck.StoredRows;
import org.productops.common.json.Json;
import org.productops.common.paging.Paging;
import org.productops.common.store.ao.ContentParts;

/** What checks found, in pages, so that a page is one statement however many there are. */
final class ImportCheckRows {

    /** So many things are on a page. */
    private static final int ON_PAGE = 50;

    private static final String FIGURES = "FIGURES";
    private static final String LINES = "LINES";
    private static final String PEOPLE = "PEOPLE";
    private static final String MARKS = "MARKS";
    private static final String ASKED = "ASKED";
    private static final String NOTED = "NOTED";

    private final ActiveObjects ao;

    ImportCheckRows(ActiveObjects ao) {
        this.ao = ao;
    }

    void remove(long id) {
        ao.deleteWithSQL(ImportCheckEntity.class, "IMPORT_ID = ?", id);
    }

    void insert(long id, ImportFindings findings) {
        List<Map<String, Object>> parts = new ArrayList<>();
        add(parts, id, FIGURES, 0, StoredCheck.of(findings.check()));
        add(parts, id, MARKS, 0, new StoredMarks(findings.plan().marks()));
        addPages(parts, id, LINES, findings.lines(), StoredLine::of, StoredLines::new);
        addPages(parts, id, PEOPLE, findings.plan().people(), StoredPerson::of, StoredPeople::new);
        for (ImportFate fate : ImportFate.values()) {
            addRows(parts, id, fate.name(), findings.of(fate));
        }
        addRows(parts, id, ASKED, findings.plan().asked());
        addRows(parts, id, NOTED, findings.plan().noted());
        ContentParts.insert(ao, ImportCheckEntity.class, parts);
    }

    private static void addRows(List<Map<String, Object>> parts, long id, String kind, List<ImportRow> rows) {
        addPages(parts, id, kind, rows, row -> StoredRow.of(ImportRowView.of(row)), StoredRows::new);
    }

    private static <T, S> void addPages(
            List<Map<String, Object>> parts,
            long id,
            String kind,
            List<T> all,
            Function<T, S> stored,
            Function<List<S>, Object> page) {
        for (int start = 0; start < all.size(); start += ON_PAGE) {
            List<S> some = all.subList(start, Math.min(start + ON_PAGE, all.size())).stream()
                    .map(stored)
                    .toList();
            add(parts, id, kind, start / ON_PAGE, page.apply(some));
        }
    }

    private static void add(List<Map<String, Object>> parts, long id, String kind, int page, Object content) {
        List<String> texts = ContentParts.of(Json.write(content).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < texts.size(); i++) {
            parts.add(Map.of(
                    "IMPORT_ID", id,
                    "PAGE_KIND", kind,
                    "PAGE_POSITION", page,
                    "PART_POSITION", i,
                    "PART_CONTENT", texts.get(i)));
        }
    }

    Optional<ImportCheck> figures(long id) {
        return only(id, FIGURES).map(text -> Json.read(text, StoredCheck.class).check());
    }

    String marks(long id) {
        return only(id, MARKS)
                .map(text -> Json.read(text, StoredMarks.class).marks())
                .orElse("");
    }

    List<ImportLine> lines(long id, Paging paging) {
        return some(id, LINES, paging, text -> Json.read(text, StoredLines.class).lines().stream()
                .map(StoredLine::line));
    }

    List<ImportPerson> people(long id, Paging paging) {
        return some(id, PEOPLE, paging, text -> Json.read(text, StoredPeople.class).people().stream()
                .map(StoredPerson::person));
    }

    List<ImportRowView> rows(long id, ImportFate fate, Paging paging) {
        return rows(id, fate.name(), paging);
    }

    List<ImportRowView> asked(long id, Paging paging) {
        return rows(id, ASKED, paging);
    }

    List<ImportRowView> noted(long id, Paging paging) {
        return rows(id, NOTED, paging);
    }

    private List<ImportRowView> rows(long id, String kind, Paging paging) {
        return some(id, kind, paging, text -> Json.read(text, StoredRows.class).rows().stream()
                .map(StoredRow::row));
    }

    private <T> List<T> some(long id, String kind, Paging paging, Function<String, Stream<T>> read) {
        int first = paging.start() / ON_PAGE;
        int last = (int) (((long) paging.start() + paging.limit() - 1) / ON_PAGE);
        return pages(id, kind, first, last).stream()
                .flatMap(read)
                .skip(paging.start() - (long) first * ON_PAGE)
                .limit(paging.limit())
                .toList();
    }

    private Optional<String> only(long id, String kind) {
        return pages(id, kind, 0, 0).stream().findFirst();
    }

    private List<String> pages(long id, String kind, int first, int last) {
        Query query = Query.select()
                .where(
                        "IMPORT_ID = ? AND PAGE_KIND = ? AND PAGE_POSITION >= ? AND PAGE_POSITION <= ?",
                        id,
                        kind,
                        first,
                        last);
        Map<Integer, Map<Integer, String>> pages = Arrays.stream(ao.find(ImportCheckEntity.class, query))
                .collect(Collectors.groupingBy(
                        ImportCheckEntity::getPagePosition,
                        TreeMap::new,
                        Collectors.toMap(
                                ImportCheckEntity::getPartPosition,
                                ImportCheckEntity::getPartContent,
                                (one, other) -> one,
                                TreeMap::new)));
        return pages.values().stream().map(ImportCheckRows::text).toList();
    }

    private static String text(Map<Integer, String> parts) {
        return new String(ContentParts.whole(List.copyOf(parts.values())), StandardCharsets.UTF_8);
    }
}
