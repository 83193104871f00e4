package org.productops.glossary.ao;

import org.productops.common.text.MarkdownReading;

/** Markdown that shows a plain text as it is, line by line. */
final class PlainMarkdown {

    private PlainMarkdown() {}

    static String of(String plain) {
        StringBuilder markdown = new StringBuilder();
        String before = "";
        for (String line : plain.lines().map(String::strip).toList()) {
            if (!markdown.isEmpty()) {
                markdown.append(before.isEmpty() || line.isEmpty() ? "\n" : "\\\n");
            }
            markdown.append(MarkdownReading.escaped(line));
            before = line;
        }
        return markdown.toString();
    }
}
