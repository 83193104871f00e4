package org.productops.glossary.ao;

import static org.productops.common.store.ao.StoredTexts.orEmpty;

import java.util.List;

/** Lists in a column: one a line, as none of them has several. */
final class StoredLines {

    private StoredLines() {}

    /** The list that a column has. */
    static List<String> of(String column) {
        return orEmpty(column).lines().toList();
    }

    /** The text of a column with a line for each; null for none. */
    static String column(List<?> values) {
        return values.isEmpty()
                ? null
                : String.join("\n", values.stream().map(String::valueOf).toList());
    }
}
