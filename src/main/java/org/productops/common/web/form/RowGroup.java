package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        String once) {

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
        this(name, titleKey, rowKey, addKey, fields, blank, most, List.of(), Set.of(), "");
    }

    /** The same rows, each folded to one line until it is opened; the first part says what the row is about. */
    public RowGroup folded(LinePart... parts) {
        return new RowGroup(name, titleKey, rowKey, addKey, fields, blank, most, List.of(parts), carried, once);
    }

    /** The same rows, of which a new one has in these fields what the one above it has. */
    public RowGroup carrying(String... names) {
        return new RowGroup(name, titleKey, rowKey, addKey, fields, blank, most, line, Set.of(names), once);
    }

    /** The same rows, of which each chooses something else in this field: a new one begins with the first that is free. */
    public RowGroup choosingOnce(String name) {
        return new RowGroup(this.name, titleKey, rowKey, addKey, fields, blank, most, line, carried, name);
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
