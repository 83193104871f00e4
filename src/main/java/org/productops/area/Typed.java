package org.productops.area;

import org.productops.common.text.PlainText;

/** Takes out of typed text what nobody sees and databases refuse. */
final class Typed {

    private Typed() {}

    /** The text on one line, without white space around it or doubled in it. */
    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ").strip();
    }

    /** The text with its lines. */
    static String lines(String text) {
        return clean(PlainText.tidy(text)).strip();
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isStorable).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
