package org.productops.style.rule;

/** Tells words that people write from expressions, as Vale does. */
public final class PlainPhrase {

    private PlainPhrase() {}

    /** Whether it has letters, digits, blanks and hyphens only. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }
}
