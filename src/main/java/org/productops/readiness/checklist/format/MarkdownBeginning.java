package org.productops.readiness.checklist.format;

import java.util.regex.Pattern;

/** What makes a line of Markdown more than text stands at its beginning; a backslash takes that away. */
final class MarkdownBeginning {

    private static final Pattern SIGN = Pattern.compile("^(?=[-*+#>`~\\\\])|^(\\d{1,9})(?=[.)])");
    private static final Pattern ESCAPED = Pattern.compile("^(\\d{0,9})\\\\(?=[-*+#>`~.)\\\\])");

    private MarkdownBeginning() {}

    /** The line so that it is nothing but text. */
    static String escape(String line) {
        return SIGN.matcher(line).replaceFirst("$1\\\\");
    }

    /** What {@link #escape} was given. */
    static String unescape(String line) {
        return ESCAPED.matcher(line).replaceFirst("$1");
    }
}
