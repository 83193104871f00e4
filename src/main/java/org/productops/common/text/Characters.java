package org.productops.common.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Which characters a kept text may have, and which of them people see. */
public final class Characters {

    /** Control characters but for line break and tabulator, halves of a character, and what will never be one. */
    private static final UnicodeSet REFUSED =
            new UnicodeSet("[[:Cc:]-[\\n\\t] [:Cs:] [:Noncharacter_Code_Point:]]").freeze();

    /** What makes the letters behind it run the other way, until its end; marks of direction have no such reach. */
    private static final UnicodeSet OVERRIDING_DIRECTION =
            new UnicodeSet("[[:Bidi_Control:] - [\\u061C\\u200E\\u200F]]").freeze();

    /** Nothing is to be seen of them by themselves: joiners, variation selectors, fillers, the Braille blank. */
    private static final UnicodeSet INVISIBLE =
            new UnicodeSet("[[:Default_Ignorable_Code_Point:] [\\u2800\\uFFF9-\\uFFFB]]").freeze();

    private Characters() {}

    /**
     * The first character that is not kept. Control characters, but for line break and tabulator, have no place in HTML
     * and XML; databases refuse some of them, and half a character. In a text of one line, what overrides the direction
     * of writing is refused too: it makes a name read as another.
     */
    public static OptionalInt firstRefused(String text, boolean lines) {
        return text.codePoints()
                .filter(character -> isRefused(character, lines))
                .findFirst();
    }

    /** The first half of a character whose other half is missing; no file and no database keeps one. */
    public static OptionalInt firstHalf(String text) {
        return text.codePoints()
                .filter(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                .findFirst();
    }

    /** The first character that no database keeps, in whatever text: the one that is none, and half of one. */
    public static OptionalInt firstUnstorable(String text) {
        return text.indexOf('\0') >= 0 ? OptionalInt.of(0) : firstHalf(text);
    }

    /** The text of one line without the characters that are not kept, where nobody is there to be told of them. */
    public static String keptInLine(String text) {
        return oneLine(text.codePoints()
                .filter(character -> isBlank(character) || !isRefused(character, false))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /**
     * A text as it can be quoted, such as in what is wrong with it: characters that are not kept or make other letters run
     * the other way stand there by their names, so that people see them and the sentence around stays as it is. Line breaks
     * and tabulators stay.
     */
    public static String shown(String text) {
        return text.codePoints().noneMatch(character -> isRefused(character, false))
                ? text
                : text.codePoints()
                        .mapToObj(character -> isRefused(character, false)
                                ? "<" + name(character) + ">"
                                : Character.toString(character))
                        .collect(Collectors.joining());
    }

    /** What a character is called. */
    public static String name(int character) {
        return "U+%04X".formatted(character);
    }

    /** The text without what overrides the direction of writing. */
    static String withoutOverriding(String text) {
        return OVERRIDING_DIRECTION.containsNone(text)
                ? text
                : text.codePoints()
                        .filter(character -> !OVERRIDING_DIRECTION.contains(character))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isRefused(int character, boolean lines) {
        return REFUSED.contains(character) || !lines && OVERRIDING_DIRECTION.contains(character);
    }

    /** Whether anything in the text can be seen. */
    public static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        !isBlank(character) && !UCharacter.isISOControl(character) && !isInvisible(character));
    }

    static boolean isInvisible(int character) {
        return INVISIBLE.contains(character);
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

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
