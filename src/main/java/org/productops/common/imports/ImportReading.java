package org.productops.common.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.productops.common.csv.CsvChoices;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvFiles;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.csv.CsvTable;
import org.productops.common.csv.CsvTable.CsvRow;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.Texts;

/**
 * Reads a file as somebody chose, and finds out what nobody chose. What columns are called in the language of the user who
 * makes a request is known from then on, for a job that reads.
 */
final class ImportReading {

    /** Where errors of the mapping belong: a column's field is called so, with its number behind it. */
    static final String COLUMN = "column";

    private final List<ImportFormat> formats;
    private final Map<String, String> fieldsByName;

    ImportReading(List<ImportField> fields, List<ImportFormat> formats, Texts texts) {
        this.formats = formats;
        this.fieldsByName =
                fieldsByName(fields.stream().filter(ImportField::isColumn).toList(), texts);
    }

    /**
     * What was read.
     *
     * @param source the records, with lines that give none
     * @param leftOut the records that somebody left out
     * @param table what was found out of a table; empty for other formats
     */
    record Found(ImportSource source, List<ImportRecord> leftOut, Optional<ImportTable> table) {

        /** The same, with what people did to it in the preview. */
        Found mended(Map<String, ImportMend> mends) {
            Map<Boolean, List<ImportRecord>> records = source.records().stream()
                    .map(record -> mendOf(record.place(), mends).of(record))
                    .collect(Collectors.partitioningBy(
                            record -> mendOf(record.place(), mends).leftOut()));
            List<ImportRecord> left = new ArrayList<>(records.get(true));
            List<ImportLine> lines = new ArrayList<>();
            for (ImportLine line : source.lines()) {
                // Those of other formats do not hold up anything.
                if (table.isPresent() && mendOf(line.place(), mends).leftOut()) {
                    left.add(new ImportRecord(line.place(), Map.of("", line.text())));
                } else {
                    lines.add(line);
                }
            }
            return new Found(new ImportSource(records.get(false), lines), left, table);
        }

        private static ImportMend mendOf(String place, Map<String, ImportMend> mends) {
            return mends.getOrDefault(place, ImportMend.NONE);
        }

        /** What there is to import. */
        ImportContent content() {
            return new ImportContent(source.records(), leftOut);
        }

        /** The fields that a table has columns for; none for other formats. */
        Optional<Set<String>> fields() {
            return table.map(ImportTable::fields);
        }
    }

    /** @throws InvalidException if it cannot be read as chosen */
    Found read(byte[] content, ImportChoices choices) {
        if (!choices.isTable()) {
            return new Found(
                    ImportFormat.find(formats, choices.format())
                            .with(choices.options())
                            .read(content),
                    List.of(),
                    Optional.empty());
        }
        CsvTable table = CsvFiles.read(content, csv(choices));
        List<String> mapping =
                choices.mapping().size() == table.header().size() ? choices.mapping() : guess(table.header());
        refuseTwice(mapping);
        return new Found(
                new ImportSource(records(table, mapping), tooWide(table)),
                List.of(),
                Optional.of(new ImportTable(table, mapping, choices)));
    }

    private static CsvChoices csv(ImportChoices choices) {
        return new CsvChoices(
                named(CsvEncoding.values(), choices.encoding()), named(CsvSeparator.values(), choices.separator()));
    }

    static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }

    /** What columns are called for which field. */
    private static Map<String, String> fieldsByName(List<ImportField> fields, Texts texts) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (ImportField field : fields) {
            byName.putIfAbsent(folded(field.name()), field.name());
        }
        for (ImportField field : fields) {
            byName.putIfAbsent(folded(texts.get(field.label())), field.name());
        }
        for (ImportField field : fields) {
            for (String other : texts.get(field.headers().orElseThrow()).split(",")) {
                byName.putIfAbsent(folded(other), field.name());
            }
        }
        return byName;
    }

    /** A field goes to the first column that is called as it is, or as others call it. */
    private List<String> guess(List<String> header) {
        Set<String> taken = new HashSet<>();
        return header.stream()
                .map(name -> fieldsByName.getOrDefault(folded(name), ""))
                .map(field -> field.isEmpty() || taken.add(field) ? field : "")
                .toList();
    }

    /** "Parent area", "parent_area" and "parentArea" say the same. */
    private static String folded(String name) {
        return SearchFolding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** @throws InvalidException at the columns that are for a field which has one already */
    static void refuseTwice(List<String> mapping) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < mapping.size(); i++) {
            if (!mapping.get(i).isEmpty() && !taken.add(mapping.get(i))) {
                errors.at(COLUMN + i, Message.of("productops.imports.column-twice"));
            }
        }
        errors.throwIfAny();
    }

    private static List<ImportRecord> records(CsvTable table, List<String> mapping) {
        return table.rows().stream()
                .filter(row -> row.cells().size() <= mapping.size())
                .map(row -> record(row, mapping))
                .toList();
    }

    private static ImportRecord record(CsvRow row, List<String> mapping) {
        Map<String, String> fields = new LinkedHashMap<>();
        IntStream.range(0, mapping.size())
                .filter(column -> !mapping.get(column).isEmpty())
                .forEach(column -> fields.put(mapping.get(column), row.cells().get(column)));
        return new ImportRecord(String.valueOf(row.line()), fields);
    }

    private static List<ImportLine> tooWide(CsvTable table) {
        int columns = table.header().size();
        List<ImportLine> lines = new ArrayList<>();
        table.rows().stream()
                .filter(row -> row.cells().size() > columns)
                .forEach(row -> lines.add(new ImportLine(
                        String.valueOf(row.line()),
                        String.join(" " + "\u00b7" + " ", row.cells()),
                        Message.of("productops.imports.too-wide", row.cells().size(), columns))));
        return lines;
    }
}
