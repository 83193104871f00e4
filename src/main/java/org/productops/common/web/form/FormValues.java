package org.productops.common.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a form, right or wrong. Values that differ in nothing but their line breaks are the same.
 *
 * @param texts the value of each field by its name
 * @param rows the rows of each {@link RowGroup} by its name
 */
public record FormValues(Map<String, String> texts, Map<String, List<FormValues>> rows) {

    /** Nothing in any field. */
    public static final FormValues EMPTY = new FormValues(Map.of(), Map.of());

    public FormValues {
        texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().replace("\r\n", "\n")));
        rows = Map.copyOf(rows);
    }

    /** What stands in the field; an empty text if nothing does. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether a field of the kind {@link FieldKind#CHECK} is checked. */
    public boolean checked(String field) {
        return !text(field).isEmpty();
    }

    /** The lines of a field that are not blank, without white space around them. */
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The users and groups of a field of the kind {@link FieldKind#HOLDERS}, each as its own text. */
    public List<String> holders(String field) {
        return HolderLine.in(text(field));
    }

    /** The rows of a group, none if there are none. */
    public List<FormValues> rows(String group) {
        return rows.getOrDefault(group, List.of());
    }

    /** The same values with another one in this field. */
    public FormValues with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(field, value);
        return new FormValues(more, rows);
    }

    /** The same values with a check in this field, or none. */
    public FormValues with(String field, boolean checked) {
        return with(field, checked ? "true" : "");
    }

    /** The same values with these rows in the group. */
    public FormValues withRows(String group, List<FormValues> newRows) {
        Map<String, List<FormValues>> more = new LinkedHashMap<>(rows);
        more.put(group, new ArrayList<>(newRows));
        return new FormValues(texts, more);
    }
}
