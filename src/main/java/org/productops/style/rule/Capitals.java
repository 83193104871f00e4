package org.productops.style.rule;

import java.util.Locale;

/** Upper and lower case of words, without the rules of any language. */
final class Capitals {

    private Capitals() {}

    /** A text with a capital in front, the rest as it is. */
    static String first(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** A word with a capital in front and small letters behind it. */
    static String title(String word) {
        return first(word.toLowerCase(Locale.ROOT));
    }

    static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
