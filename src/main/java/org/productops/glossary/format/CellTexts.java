package org.productops.glossary.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.glossary.DomainTree;

/**
 * Several texts in one cell, with strokes between them, or a line for each. What separates stands with a backslash before it where it is
 * part of a text.
 */
final class CellTexts {

    private static final String STROKE = "|";
    private static final String STROKE_IN_TEXT = "\\|";
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\||\n");

    private static final Pattern STEP = Pattern.compile("\\s/\\s|\n");
    private static final Pattern STEP_IN_NAME = Pattern.compile("(\\s)(\\\\*/)(?=\\s)");
    private static final Pattern SAID_STEP = Pattern.compile("(\\s)\\\\(\\\\*/)(?=\\s)");

    private CellTexts() {}

    static List<String> split(String cell) {
        return split(cell, BETWEEN)
                .map(text -> text.replace(STROKE_IN_TEXT, STROKE))
                .toList();
    }

    static String join(List<String> texts) {
        return texts.stream().map(text -> text.replace(STROKE, STROKE_IN_TEXT)).collect(Collectors.joining(" | "));
    }

    /** The names of a domain and of those above it, from the top. */
    static List<String> path(String cell) {
        return split(cell, STEP)
                .map(name -> SAID_STEP.matcher(name).replaceAll("$1$2"))
                .toList();
    }

    static String joinPath(List<String> names) {
        return names.stream()
                .map(name -> STEP_IN_NAME.matcher(name).replaceAll("$1\\\\$2"))
                .collect(Collectors.joining(DomainTree.SEPARATOR));
    }

    private static Stream<String> split(String cell, Pattern between) {
        return between.splitAsStream(cell).map(String::strip).filter(text -> !text.isEmpty());
    }
}
