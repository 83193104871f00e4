package org.productops.glossary.match;

import java.util.Locale;
import org.productops.common.text.WordSpelling;

/** What can be seen of a single word, of a term as of a text. */
final class TermWord {

    private TermWord() {}

    /** Whether it may have forms that end differently: letters alone, and not too few; an s that says whose it is does not count. */
    static boolean isInflected(String written) {
        int end = withoutOwnerEnd(written);
        if (end < Inflection.SHORTEST) {
            return false;
        }
        for (int i = 0; i < end; ) {
            int character = written.codePointAt(i);
            i += Character.charCount(character);
            if (!Character.isLetter(character) && !isMark(character) || WordSpelling.isUnspaced(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The word without the s that says whose something is. */
    static String withoutOwner(String written) {
        int end = withoutOwnerEnd(written);
        return end == written.length() ? written : written.substring(0, end);
    }

    private static int withoutOwnerEnd(String written) {
        int base = written.length() - 2;
        boolean owner = base > 0
                && written.charAt(base) == '\''
                && (written.charAt(base + 1) == 's' || written.charAt(base + 1) == 'S');
        return owner ? base : written.length();
    }

    /** Whether it looks like a short form or a name of its own making: with a capital inside, or with capitals and digits. */
    static boolean isShort(String written) {
        LetterCase letterCase = LetterCase.of(written);
        return letterCase == LetterCase.UPPER
                || letterCase == LetterCase.MIXED
                || letterCase == LetterCase.INITIAL && written.chars().anyMatch(Character::isDigit);
    }

    /** With a capital as its first letter, as at the beginning of a sentence. */
    static String withInitial(String written, Locale language) {
        int end = written.offsetByCodePoints(0, 1);
        return written.substring(0, end).toUpperCase(language) + written.substring(end);
    }
}
