package org.productops.common.text;

import java.util.OptionalInt;

/** Which characters a kept text may have, and which of them people see. */
public final class Characters {

    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private Characters() {}

    /**
     * The first character that is not kept. Control characters, but for line break and tabulator, have no place in HTML
     * and XML; databases refuse some of them, and half a character. In a text of one line, what overrides the direction
     * of writing is refused too: it makes a name read as another.
     */
    public static OptionalInt firstRefused(String text, boolean lines) {
        return text.codePoints()
                .filter(character -> !isKept(character) || !lines && overridesDirection(character))
                .findFirst();
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        boolean isNoncharacter = (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !isNoncharacter;
    }

    private static boolean overridesDirection(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    /** Whether anything in the text can be seen. */
    public static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        !isBlank(character) && !Character.isISOControl(character) && !isInvisible(character));
    }

    /**
     * Whether nothing is to be seen of a character by itself: format characters, the others that Unicode calls default
     * ignorable (variation selectors, fillers), and the Braille pattern without dots.
     */
    static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || character >= 0x180B && character <= 0x180F
                || FILLERS.indexOf(character) >= 0;
    }

    /** The text with each run of white space as one blank, and none around it. */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (isBlank(character)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            line.appendCodePoint(character);
        }
        return line.toString();
    }

    /**
     * The text, or its beginning and three dots if it is longer; never half a character.
     *
     * @param longest how many characters (code points) are left of it
     */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "\u2026";
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
