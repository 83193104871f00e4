package org.productops.glossary.ao;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown that shows a plain text as it is, line by line. */
final class PlainMarkdown {

    /** What means something wherever it stands, in CommonMark or in tables and struck out text. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");

    /** What means something at the beginning of a line: headings, lists, lines below headings. */
    private static final Pattern MARKER = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])");

    private PlainMarkdown() {}

    static String of(String plain) {
        StringBuilder markdown = new StringBuilder();
        String before = "";
        for (String line : plain.lines().map(String::strip).toList()) {
            if (!markdown.isEmpty()) {
                markdown.append(before.isEmpty() || line.isEmpty() ? "\n" : "\\\n");
            }
            markdown.append(escaped(line));
            before = line;
        }
        return markdown.toString();
    }

    private static String escaped(String line) {
        String text = SPECIAL.matcher(line).replaceAll("\\\\$0");
        Matcher marker = MARKER.matcher(text);
        return !marker.find()
                ? text
                : marker.group(1) != null
                        ? "\\" + text
                        : text.substring(0, marker.start(3)) + "\\" + text.substring(marker.start(3));
    }
}
