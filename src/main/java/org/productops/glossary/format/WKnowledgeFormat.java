package org.productops.glossary.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvTable;
import org.productops.common.csv.CsvTable.CsvRow;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportFormat;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportRecord;
import org.productops.common.imports.ImportSource;
import org.productops.glossary.ConceptStatus;

/**
 * A table as wKnowledge's glossary exports it: eleven columns without a header, in a fixed order. Several values stand in one cell
 * with commas between them.
 */
final class WKnowledgeFormat implements ImportFormat {

    static final String ID = "wknowledge";

    private static final int COLUMNS = 11;
    private static final int TERM = 0;
    private static final int PAGE = 1;
    private static final int SPACE = 2;
    private static final int DEFINITION = 3;
    private static final int LANGUAGE = 4;
    private static final int DOMAIN = 5;
    private static final int STATUS = 6;
    private static final int CREATOR = 7;
    private static final int SYNONYMS = 8;
    private static final int ABBREVIATIONS = 9;
    private static final int FORMS = 10;

    private static final Set<String> TRUTHS = Set.of("true", "false");

    @Override
    public String id() {
        return ID;
    }

    /** Who created the terms is left out. */
    @Override
    public boolean namesPeople() {
        return false;
    }

    @Override
    public Message placeLabel() {
        return Message.of("productops.imports.place");
    }

    @Override
    public boolean recognises(List<String> header) {
        // Cells at the end that are empty are cut off.
        return header.size() > STATUS
                && header.size() <= COLUMNS
                && TRUTHS.contains(header.get(STATUS).toLowerCase(java.util.Locale.ROOT))
                && header.get(PAGE).matches("\\d*");
    }

    @Override
    public ImportSource read(byte[] content) {
        CsvTable table = CsvFiles.read(content, CsvChoices.NONE);
        List<CsvRow> rows = Stream.concat(Stream.of(new CsvRow(1, table.header())), table.rows().stream())
                .toList();
        boolean named = !recognises(rows.get(0).cells()) && rows.size() > 1;
        List<CsvRow> terms = named ? rows.subList(1, rows.size()) : rows;
        terms.stream()
                .filter(row -> row.cells().size() > COLUMNS
                        || !TRUTHS.contains(cell(row, STATUS).toLowerCase(java.util.Locale.ROOT)))
                .findFirst()
                .ifPresent(row -> {
                    throw InvalidException.general(
                            Message.of("productops.glossaryfiles.wknowledge.row", row.line(), COLUMNS));
                });
        return new ImportSource(
                terms.stream().map(WKnowledgeFormat::record).toList(),
                IntStream.of(PAGE, SPACE, CREATOR)
                        .filter(column -> terms.stream()
                                .anyMatch(row -> !cell(row, column).isEmpty()))
                        .mapToObj(column -> new ImportLine(
                                "",
                                cell(terms.get(0), column),
                                Message.of("productops.glossaryfiles.wknowledge.left-out." + column)))
                        .toList());
    }

    private static String cell(CsvRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    private static ImportRecord record(CsvRow row) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ConceptFileFields.TERM, cell(row, TERM));
        fields.put(ConceptFileFields.DEFINITION, cell(row, DEFINITION));
        fields.put(ConceptFileFields.LANGUAGE, LanguageNames.tag(cell(row, LANGUAGE)));
        fields.put(ConceptFileFields.DOMAIN, cell(row, DOMAIN));
        fields.put(
                ConceptFileFields.STATUS,
                (Boolean.parseBoolean(cell(row, STATUS)) ? ConceptStatus.APPROVED : ConceptStatus.DRAFT).name());
        fields.put(ConceptFileFields.SYNONYMS, several(row, SYNONYMS));
        fields.put(ConceptFileFields.ABBREVIATIONS, several(row, ABBREVIATIONS));
        fields.put(ConceptFileFields.FORMS, several(row, FORMS));
        return new ImportRecord(String.valueOf(row.line()), fields);
    }

    private static String several(CsvRow row, int column) {
        return CellTexts.join(Arrays.stream(cell(row, column).split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList());
    }
}
