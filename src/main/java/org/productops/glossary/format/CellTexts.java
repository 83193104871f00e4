package org.productops.glossary.format;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.productops.glossary.DomainTree;

/** Several texts in one cell: with strokes between them or, where one has a stroke in it, a line for each. */
final class CellTexts {

    private static final Pattern STROKE = Pattern.compile("\\|");
    private static final Pattern STEP = Pattern.compile("\\s/\\s");

    private CellTexts() {}

    static List<String> split(String cell) {
        return split(cell, STROKE);
    }

    static String join(List<String> texts) {
        return join(texts, STROKE, " | ");
    }

    /** The names of a domain and of those above it, from the top. */
    static List<String> path(String cell) {
        return split(cell, STEP);
    }

    static String joinPath(List<String> names) {
        return join(names, STEP, DomainTree.SEPARATOR);
    }

    private static List<String> split(String cell, Pattern between) {
        return Arrays.stream(cell.indexOf('\n') >= 0 ? cell.split("\n") : between.split(cell))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String join(List<String> texts, Pattern between, String separator) {
        boolean lines = texts.stream().anyMatch(text -> between.matcher(text).find());
        return lines ? String.join("\n", texts) + "\n" : String.join(separator, texts);
    }
}
