package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.Message;

/**
 * Fields that are there once for each of several things, in an order that people can change, such as the items of a
 * checklist. A field of a row is named {@code items.0.text} in requests and errors.
 *
 * @param name the name of the group
 * @param titleKey the i18n key of what stands above the rows
 * @param rowKey the i18n key of what one row is called; its argument is the number of the row
 * @param addKey the i18n key of the button that adds a row
 * @param fields the fields of one row
 * @param blank what stands in a new row
 * @param most how many rows are read at most
 * @param line what a row is folded to; none if rows are not folded
 * @param carried the fields that a new row has from the row above it
 * @param once the choice that each row has made another way; empty if there is none
 * @param full what is said where all that can be chosen so is chosen
 * @param compact whether a row is one line: a field, with the buttons beside it
 * @param shownWhere what a field of the form must say for the rows to make sense; empty if they always do
 */
public record RowGroup(
        String name,
        String titleKey,
        String rowKey,
        String addKey,
        List<Field> fields,
        FormValues blank,
        int most,
        List<LinePart> line,
        Set<String> carried,
        String once,
        Optional<Message> full,
        boolean compact,
        Optional<Field.ShownWhere> shownWhere) {

    public RowGroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titleKey, "titleKey");
        Objects.requireNonNull(rowKey, "rowKey");
        Objects.requireNonNull(addKey, "addKey");
        fields = List.copyOf(fields);
        Objects.requireNonNull(blank, "blank");
        line = List.copyOf(line);
        carried = Set.copyOf(carried);
        Objects.requireNonNull(once, "once");
        Objects.requireNonNull(full, "full");
        Objects.requireNonNull(shownWhere, "shownWhere");
    }

    /** Rows that are not folded. */
    public RowGroup(
            String name,
            String titleKey,
            String rowKey,
            String addKey,
            List<Field> fields,
            FormValues blank,
            int most) {
        this(
                name,
                titleKey,
                rowKey,
                addKey,
                fields,
                blank,
                most,
                List.of(),
                Set.of(),
                "",
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** The same rows, each folded to one line until it is opened; the first part says what the row is about. */
    public RowGroup folded(LinePart... parts) {
        return with(List.of(parts), carried, once, full, compact, shownWhere);
    }

    /** The same rows, of which a new one has in these fields what the one above it has. */
    public RowGroup carrying(String... names) {
        return with(line, Set.of(names), once, full, compact, shownWhere);
    }

    /**
     * The same rows, of which each chooses something else in this field: a new one begins with the first that is free.
     *
     * @param fullKey the i18n key of what is said where none is free
     */
    public RowGroup choosingOnce(String name, String fullKey) {
        return with(line, carried, name, Optional.of(Message.of(fullKey)), compact, shownWhere);
    }

    /** The same rows, of which each is one line: its field, with the buttons beside it. */
    public RowGroup inLines() {
        return with(line, carried, once, full, true, shownWhere);
    }

    /** The same rows, which scripts hide as long as a field of the form says something else. */
    public RowGroup shownWhere(String field, String value) {
        return with(line, carried, once, full, compact, Optional.of(new Field.ShownWhere(field, value)));
    }

    private RowGroup with(
            List<LinePart> newLine,
            Set<String> newCarried,
            String newOnce,
            Optional<Message> newFull,
            boolean isCompact,
            Optional<Field.ShownWhere> newShownWhere) {
        return new RowGroup(
                name,
                titleKey,
                rowKey,
                addKey,
                fields,
                blank,
                most,
                newLine,
                newCarried,
                newOnce,
                newFull,
                isCompact,
                newShownWhere);
    }

    /** The name of a field of a row in requests and errors. */
    public String fieldName(int row, Field field) {
        return name + "." + row + "." + field.name();
    }

    /** What stands in a new row below the others. */
    FormValues next(List<FormValues> rows) {
        FormValues next = blank;
        if (!rows.isEmpty()) {
            FormValues last = rows.get(rows.size() - 1);
            for (String field : carried) {
                next = next.with(field, last.text(field));
            }
        }
        Set<String> chosen = rows.stream().map(row -> row.text(once)).collect(Collectors.toSet());
        Optional<String> free = fields.stream()
                .filter(field -> field.name().equals(once))
                .flatMap(field -> field.choices().stream())
                .map(Choice::value)
                .filter(value -> !chosen.contains(value))
                .findFirst();
        return free.isPresent() ? next.with(once, free.get()) : next;
    }
}
