package org.productops.common.imports.ao;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.productops.common.audit.FieldChange;
import org.productops.common.csv.CsvEncoding;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportLine;
import org.productops.common.imports.ImportPerson;
import org.productops.common.imports.ImportRowView;
import org.productops.common.imports.ImportTable;

/**
 * What a check found, as it is kept in JSON; the names are stored.
 *
 * @param asked how many ask for something; nothing in what older versions found
 * @param facts what to know beside the rows; nothing in what older versions found
 * @param tables how the table was read; none for other formats
 */
record StoredCheck(
        @JsonProperty("version") long version,
        @JsonProperty("checked") long checked,
        @JsonProperty("counts") Map<String, Integer> counts,
        @JsonProperty("archivesGone") boolean archivesGone,
        @JsonProperty("lines") int lines,
        @JsonProperty("noted") int noted,
        @JsonProperty("asked") Integer asked,
        @JsonProperty("people") int people,
        @JsonProperty("facts") StoredErrors facts,
        @JsonProperty("tables") List<StoredTable> tables,
        @JsonProperty("errors") StoredErrors errors) {

    static StoredCheck of(ImportCheck check) {
        return new StoredCheck(
                check.version(),
                check.checked().toEpochMilli(),
                check.counts().entrySet().stream()
                        .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)),
                check.archivesGone(),
                check.lines(),
                check.noted(),
                check.asked(),
                check.people(),
                StoredErrors.of(new FieldErrors(check.facts(), Map.of())),
                check.table().map(StoredTable::of).stream().toList(),
                StoredErrors.of(check.errors()));
    }

    ImportCheck check() {
        return new ImportCheck(
                version,
                Instant.ofEpochMilli(checked),
                counts.entrySet().stream()
                        .collect(Collectors.toMap(count -> ImportFate.valueOf(count.getKey()), Map.Entry::getValue)),
                archivesGone,
                lines,
                noted,
                asked == null ? 0 : asked,
                people,
                facts == null ? List.of() : facts.errors().general(),
                tables.stream().findFirst().map(StoredTable::table),
                errors.errors());
    }

    /** The marks of a plan. */
    record StoredMarks(@JsonProperty("marks") String marks) {}

    /** A page of things. */
    record StoredRows(@JsonProperty("rows") List<StoredRow> rows) {}

    /** A thing. */
    record StoredRow(
            @JsonProperty("place") String place,
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonProperty("fate") String fate,
            @JsonProperty("changes") List<StoredChange> changes,
            @JsonProperty("errors") StoredErrors errors,
            @JsonProperty("notes") StoredErrors notes,
            @JsonProperty("asks") StoredErrors asks) {

        static StoredRow of(ImportRowView row) {
            return new StoredRow(
                    row.place(),
                    row.key(),
                    row.name(),
                    row.fate().name(),
                    row.changes().stream().map(StoredChange::of).toList(),
                    StoredErrors.of(row.errors()),
                    StoredErrors.of(row.notes()),
                    StoredErrors.of(new FieldErrors(row.asks(), Map.of())));
        }

        ImportRowView row() {
            return new ImportRowView(
                    place,
                    key,
                    name,
                    ImportFate.valueOf(fate),
                    changes.stream().map(StoredChange::change).toList(),
                    errors.errors(),
                    notes == null ? FieldErrors.none() : notes.errors(),
                    asks == null ? List.of() : asks.errors().general());
        }
    }

    /** A page of people. */
    record StoredPeople(@JsonProperty("people") List<StoredPerson> people) {}

    /** Somebody whom nobody knew. */
    record StoredPerson(
            @JsonProperty("name") String name, @JsonProperty("rows") int rows, @JsonProperty("known") boolean known) {

        static StoredPerson of(ImportPerson person) {
            return new StoredPerson(person.name(), person.rows(), person.known());
        }

        ImportPerson person() {
            return new ImportPerson(name, rows, known);
        }
    }

    /** What happens to a field. */
    record StoredChange(
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

    /** A page of lines that give no record. */
    record StoredLines(@JsonProperty("lines") List<StoredLine> lines) {}

    /** A line that gives no record. */
    record StoredLine(
            @JsonProperty("place") String place,
            @JsonProperty("text") String text,
            @JsonProperty("fate") StoredText fate) {

        static StoredLine of(ImportLine line) {
            return new StoredLine(line.place(), line.text(), StoredText.of(line.fate()));
        }

        ImportLine line() {
            return new ImportLine(place, text, fate.message());
        }
    }

    /** How a table was read. */
    record StoredTable(
            @JsonProperty("encoding") String encoding,
            @JsonProperty("encodingGuessed") boolean encodingGuessed,
            @JsonProperty("separator") String separator,
            @JsonProperty("separatorGuessed") boolean separatorGuessed,
            @JsonProperty("columns") List<StoredColumn> columns) {

        static StoredTable of(ImportTable table) {
            return new StoredTable(
                    table.encoding().name(),
                    table.encodingGuessed(),
                    table.separator().name(),
                    table.separatorGuessed(),
                    table.columns().stream().map(StoredColumn::of).toList());
        }

        ImportTable table() {
            return new ImportTable(
                    CsvEncoding.valueOf(encoding),
                    encodingGuessed,
                    CsvSeparator.valueOf(separator),
                    separatorGuessed,
                    columns.stream().map(StoredColumn::column).toList());
        }
    }

    /** A column of a table. */
    record StoredColumn(
            @JsonProperty("name") String name,
            @JsonProperty("field") String field,
            @JsonProperty("example") String example) {

        static StoredColumn of(ImportTable.Column column) {
            return new StoredColumn(column.name(), column.field(), column.example());
        }

        ImportTable.Column column() {
            return new ImportTable.Column(name, field, example);
        }
    }

    /** What is wrong. */
    record StoredErrors(
            @JsonProperty("general") List<StoredText> general, @JsonProperty("fields") Map<String, StoredText> fields) {

        static StoredErrors of(FieldErrors errors) {
            Map<String, StoredText> fields = new LinkedHashMap<>();
            errors.fields().forEach((field, text) -> fields.put(field, StoredText.of(text)));
            return new StoredErrors(
                    errors.general().stream().map(StoredText::of).toList(), fields);
        }

        FieldErrors errors() {
            Map<String, Message> messages = new LinkedHashMap<>();
            fields.forEach((field, text) -> messages.put(field, text.message()));
            return new FieldErrors(general.stream().map(StoredText::message).toList(), messages);
        }
    }

    /** A text for a person. */
    record StoredText(@JsonProperty("key") String key, @JsonProperty("arguments") List<String> arguments) {

        static StoredText of(Message text) {
            return new StoredText(text.key(), text.arguments());
        }

        Message message() {
            return new Message(key, arguments);
        }
    }
}
