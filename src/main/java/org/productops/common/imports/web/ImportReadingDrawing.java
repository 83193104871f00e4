package org.productops.common.imports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportField;
import org.productops.common.imports.ImportRun.ImportChoices;
import org.productops.common.imports.ImportTable;
import org.productops.common.text.SearchFolding;

/** Draws how a table is read: its characters, its separator, and what each of its columns is. */
final class ImportReadingDrawing {

    /** The fields of the columns are called so, with the number of the column behind it. */
    static final String COLUMN = "column";

    private final ImportChoices choices;
    private final Optional<ImportTable> table;
    private final List<ImportField> fields;
    private final FieldErrors refused;

    /**
     * @param choices how it is read
     * @param table as it was read; empty if it could not be
     * @param fields what columns can be
     * @param refused what is wrong with the choices, by the names of their fields
     */
    ImportReadingDrawing(
            ImportChoices choices, Optional<ImportTable> table, List<ImportField> fields, FieldErrors refused) {
        this.choices = choices;
        this.table = table;
        this.fields = fields;
        this.refused = refused;
    }

    /** @param imported how many of the columns are imported */
    record Reading(List<Option> encodings, List<Option> separators, List<Column> columns, int count, int imported) {}

    record Option(String value, Message label, boolean chosen) {}

    /** @param note why it is not imported; empty if it is */
    record Column(
            String id,
            String name,
            String example,
            Optional<Message> note,
            List<Option> fields,
            Optional<Message> error) {}

    Reading reading() {
        List<ImportTable.Column> found = chosen();
        List<Column> columns =
                IntStream.range(0, found.size()).mapToObj(i -> column(i, found)).toList();
        int imported =
                (int) found.stream().filter(column -> !column.field().isEmpty()).count();
        return new Reading(encodings(), separators(), columns, columns.size(), imported);
    }

    /** Says which columns are there twice, until somebody chose what they are; nothing if none is. */
    List<Message> twice() {
        if (!choices.mapping().isEmpty()) {
            return List.of();
        }
        List<ImportTable.Column> columns = table.map(ImportTable::columns).orElse(List.of());
        String names = columns.stream()
                .filter(column -> isAgain(column, columns))
                .map(ImportTable.Column::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(Message.of("productops.imports.columns.twice", names));
    }

    private List<Option> encodings() {
        List<Option> encodings = new ArrayList<>();
        Message guess = table.filter(ImportTable::encodingGuessed)
                .map(each -> Message.of("productops.imports.encoding.guess", shown(each.encoding())))
                .orElse(Message.of("productops.imports.encoding.find"));
        encodings.add(new Option("", guess, choices.encoding().isEmpty()));
        for (CsvEncoding encoding : CsvEncoding.values()) {
            encodings.add(new Option(
                    encoding.name(),
                    Message.of("productops.imports.encoding.named", shown(encoding)),
                    choices.encoding().equals(encoding.name())));
        }
        return encodings;
    }

    private static String shown(CsvEncoding encoding) {
        return encoding.name().replace('_', '-');
    }

    private List<Option> separators() {
        List<Option> separators = new ArrayList<>();
        separators.add(new Option(
                "",
                Message.of("productops.imports.separator.guess"),
                choices.separator().isEmpty()));
        for (CsvSeparator separator : CsvSeparator.values()) {
            separators.add(new Option(
                    separator.name(),
                    Message.of(
                            "productops.imports.separator." + separator.name().toLowerCase(Locale.ROOT)),
                    choices.separator().equals(separator.name())));
        }
        return separators;
    }

    /** The columns with what they are as it was chosen, or guessed if nothing was. */
    private List<ImportTable.Column> chosen() {
        List<ImportTable.Column> columns = table.map(ImportTable::columns).orElse(List.of());
        return choices.mapping().size() != columns.size()
                ? columns
                : IntStream.range(0, columns.size())
                        .mapToObj(i -> new ImportTable.Column(
                                columns.get(i).name(),
                                choices.mapping().get(i),
                                columns.get(i).example()))
                        .toList();
    }

    private Column column(int number, List<ImportTable.Column> columns) {
        ImportTable.Column column = columns.get(number);
        boolean isImported = !column.field().isEmpty();
        Stream<Option> none = Stream.of(new Option("", Message.of("productops.imports.column.none"), !isImported));
        Stream<Option> each = fields.stream()
                .filter(ImportField::isColumn)
                .map(field ->
                        new Option(field.name(), field.label(), field.name().equals(column.field())));
        Message note = Message.of(
                isAgain(column, columns) ? "productops.imports.column.again" : "productops.imports.column.unmapped");
        return new Column(
                COLUMN + number,
                column.name(),
                column.example(),
                isImported ? Optional.empty() : Optional.of(note),
                Stream.concat(none, each).toList(),
                Optional.ofNullable(refused.fields().get(COLUMN + number)));
    }

    /** Whether it is not imported because another one of its name is. */
    private static boolean isAgain(ImportTable.Column column, List<ImportTable.Column> columns) {
        return column.field().isEmpty()
                && columns.stream()
                        .anyMatch(other -> !other.field().isEmpty()
                                && SearchFolding.fold(other.name()).equals(SearchFolding.fold(column.name())));
    }
}
