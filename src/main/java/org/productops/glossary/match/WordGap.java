package org.productops.glossary.match;

import org.productops.common.text.WordSpelling;

/** What stands between two words, by how much it parts them. The numbers grow with that. */
final class WordGap {

    /** Nothing, as between two letters of Chinese. */
    static final byte NONE = 0;
    /** Blanks. */
    static final byte BLANK = 1;
    /** Blanks with one line break. */
    static final byte LINE = 2;
    /** A hyphen that joins them, maybe at the end of a line. */
    static final byte HYPHEN = 3;
    /** Marks that do not part them, such as quotation marks and slashes. */
    static final byte LIGHT = 4;
    /** A comma, a bracket and the like: not inside a term that has none there itself. */
    static final byte HEAVY = 5;
    /** The end of a sentence: only inside a term with a full stop there, such as the short form of a word. */
    static final byte STOP = 6;
    /** The end of a paragraph; no term reaches over it. */
    static final byte END = 7;

    private WordGap() {}

    /** What a term must have in a place to reach over such a gap in a text: 0 anything, 1 a heavy one, 2 a full stop. */
    static int crossing(byte gap) {
        return Math.max(0, gap - LIGHT);
    }

    /**
     * What stands in a text between two words.
     *
     * @param unspaced whether both are of a script without blanks, in which a blank is a mark
     */
    static byte of(String text, int start, int end, boolean unspaced) {
        if (start == end) {
            return NONE;
        }
        int lines = 0;
        boolean blank = false;
        boolean dash = false;
        boolean dashAlone = true;
        byte heaviest = NONE;
        for (int i = start; i < end; ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (character == '\n'
                    || character == '\u2028'
                    || character == '\r' && !(next < end && text.charAt(next) == '\n')) {
                lines++;
                blank = true;
            } else if (character == '\u2029' || character == '\f') {
                return END;
            } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                blank = true;
            } else if (WordSpelling.isDash(character)) {
                dashAlone &= !dash && i == start;
                dash = true;
            } else {
                dashAlone = false;
                heaviest = (byte) Math.max(heaviest, weight(text, character, next, end));
            }
            i = next;
        }
        if (lines > 1) {
            return END;
        }
        if (dash && dashAlone && heaviest == NONE) {
            return !blank || lines == 1 ? HYPHEN : HEAVY;
        }
        if (dash && blank) {
            heaviest = (byte) Math.max(heaviest, HEAVY);
        }
        if (dash || heaviest > NONE) {
            return heaviest > NONE ? heaviest : LIGHT;
        }
        return lines == 1 ? LINE : unspaced ? HEAVY : BLANK;
    }

    private static byte weight(String text, int character, int next, int end) {
        if (WordSpelling.endsSentence(character)) {
            boolean inside = character < 128 && next == end && end < text.length();
            return inside ? LIGHT : STOP;
        }
        return WordSpelling.setsOff(character) ? HEAVY : LIGHT;
    }
}
