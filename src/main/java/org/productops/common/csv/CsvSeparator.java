package org.productops.common.csv;

/** What stands between the cells of a row. */
public enum CsvSeparator {
    COMMA(','),
    /** As spreadsheets write where the comma is in numbers. */
    SEMICOLON(';'),
    /** As spreadsheets copy. */
    TAB('\t');

    private final char character;

    CsvSeparator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }
}
