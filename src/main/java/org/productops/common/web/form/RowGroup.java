package org.productops.common.web.form;

import java.util.List;
import java.util.Objects;

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
 */
public record RowGroup(
        String name, String titleKey, String rowKey, String addKey, List<Field> fields, FormValues blank, int most) {

    public RowGroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(titleKey, "titleKey");
        Objects.requireNonNull(rowKey, "rowKey");
        Objects.requireNonNull(addKey, "addKey");
        fields = List.copyOf(fields);
        Objects.requireNonNull(blank, "blank");
    }

    /** The name of a field of a row in requests and errors. */
    public String fieldName(int row, Field field) {
        return name + "." + row + "." + field.name();
    }
}
