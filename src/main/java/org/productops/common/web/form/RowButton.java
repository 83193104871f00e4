package org.productops.common.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The buttons that change the rows of a form without saving it, for browsers without the script that does the same. */
final class RowButton {

    private static final Pattern FORM = Pattern.compile("(add|remove|up|down)\\.([a-z]+)(?:\\.(\\d{1,4}))?");

    private RowButton() {}

    /**
     * The form's values after a press.
     *
     * @param button such as {@code add.items} or {@code up.items.3}
     * @return empty if it is not the name of such a button
     */
    static Optional<FormValues> press(String button, List<RowGroup> groups, FormValues values) {
        Matcher matcher = FORM.matcher(button);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return groups.stream()
                .filter(group -> group.name().equals(matcher.group(2)))
                .findFirst()
                .map(group -> {
                    List<FormValues> rows = new ArrayList<>(values.rows(group.name()));
                    int row = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
                    change(matcher.group(1), row, rows, group);
                    return values.withRows(group.name(), rows);
                });
    }

    private static void change(String verb, int row, List<FormValues> rows, RowGroup group) {
        if (verb.equals("add")) {
            rows.add(group.next(rows));
        } else if (row < 0 || row >= rows.size()) {
            return;
        } else if (verb.equals("remove")) {
            rows.remove(row);
        } else {
            int other = verb.equals("up") ? row - 1 : row + 1;
            if (other >= 0 && other < rows.size()) {
                Collections.swap(rows, row, other);
            }
        }
    }
}
