package org.productops.readiness.checklist.format;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, whatever ends them; one that begins with the mark of its encoding loses that. */
final class TextLines {

    private static final char MARK = '\ufeff';

    private TextLines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        int begin = !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
        for (int i = begin; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                lines.add(text.substring(begin, i));
                if (character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            lines.add(text.substring(begin));
        }
        return lines;
    }

    /** How far a line is indented; a tabulator goes to the next fourth column, as in Markdown. */
    static int indentation(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '\t') {
                columns += 4 - columns % 4;
            } else if (character == ' ') {
                columns++;
            } else {
                return columns;
            }
        }
        return columns;
    }
}
