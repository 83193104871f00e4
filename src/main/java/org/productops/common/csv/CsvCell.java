package org.productops.common.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula and running it: what they take for one is written with an apostrophe
 * before it, which is taken away again when it is read.
 */
final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]", Pattern.DOTALL);

    private CsvCell() {}

    static String written(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
